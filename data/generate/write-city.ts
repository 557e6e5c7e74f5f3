import type { Department } from './civic/departments.ts'
import type { Need } from './civic/list-needs.ts'
import type { Resource } from './civic/list-resources.ts'
import type { Service } from './civic/list-services.ts'
import type { Facility } from './civic/place-facilities.ts'
import type { Footprints } from './footprints/build-footprints.ts'
import { dissolveFaces } from './mesh/dissolve-faces.ts'
import type { Mesh } from './mesh/mesh.ts'
import type { TracedLine } from './mesh/trace-lines.ts'
import type { Division } from './people/divisions.ts'
import type { Grid } from './people/grid.ts'
import { distance } from './plane/distance.ts'
import { lattice } from './plane/lattice.ts'
import { Random } from './random.ts'
import { writeCsv } from './write-csv.ts'
import { writeFeatures } from './write-features.ts'
import type { DraftFeature } from './write-features.ts'

/** Everything that was generated, ready to be written. */
export interface City {
  readonly mesh: Mesh
  readonly divisions: readonly Division[]
  readonly grids: readonly Grid[]
  readonly footprints: Footprints
  readonly lines: readonly TracedLine[]
  readonly facilities: readonly Facility[]
  readonly departments: readonly Department[]
  readonly pairings: readonly (readonly [string, string])[]
  readonly needs: readonly Need[]
  readonly resources: readonly Resource[]
  readonly services: readonly Service[]
}

/** The text of every file of the city, by file name. */
export function writeCity(city: City): Map<string, string> {
  const { grids, footprints, lines } = city
  const figures = new Map<string, Figures>()
  for (const grid of grids) addFigures(figures, grid)
  const elderly = new Map<string, number>()
  const buildings = new Map<string, number>()
  for (const building of footprints.buildings)
    for (const [counts, amount] of [
      [elderly, building.elderly],
      [buildings, 1],
    ] as const)
      counts.set(building.grid, (counts.get(building.grid) ?? 0) + amount)
  const drawn = lines.filter(({ kind }) => kind !== 'outline' && kind !== 'border')
  const ofKind = (accept: (kind: string) => boolean) =>
    writeFeatures(drawn.filter(({ kind }) => accept(kind)).flatMap(lineFeatures))
  return new Map([
    ['districts.geojson', divisionFeatures(city, 'district', figures)],
    ['streets.geojson', divisionFeatures(city, 'street', figures)],
    ['communities.geojson', divisionFeatures(city, 'community', figures)],
    ['grids.geojson', writeFeatures(grids.map((grid) => gridFeature(grid, buildings, elderly)))],
    ['compounds.geojson', writeFeatures(footprints.compounds.map(compoundFeature))],
    ['buildings.geojson', writeFeatures(footprints.buildings.map(buildingFeature))],
    ['roads.geojson', ofKind((kind) => kind !== 'river' && kind !== 'railway')],
    ['rivers.geojson', ofKind((kind) => kind === 'river')],
    ['railways.geojson', ofKind((kind) => kind === 'railway')],
    [
      'facilities.geojson',
      writeFeatures(
        city.facilities.map(({ point, ...properties }) => ({
          properties,
          geometry: { type: 'Point', point },
        })),
      ),
    ],
    ['gates.geojson', gateFeatures(footprints)],
    ['walls.geojson', wallFeatures(footprints)],
    ['departments.csv', departmentTable(city.departments)],
    ['pairings.csv', writeCsv(['community', 'department'], city.pairings)],
    [
      'needs.csv',
      writeCsv(
        ['id', 'community', 'tag', 'text', 'opened'],
        city.needs.map(({ id, community, tag, text, opened }) => [id, community, tag, text, opened]),
      ),
    ],
    ['resources.csv', writeCsv(['id', 'department', 'tag', 'text'], city.resources)],
    ['services.csv', writeCsv(SERVICE_COLUMNS, city.services)],
    ['staff.csv', staffTable(city.divisions, figures)],
  ])
}

const SERVICE_COLUMNS = [
  'date',
  'community',
  'activity',
  'text',
  'hours',
  'people',
  'raised',
  'solved',
  'satisfaction',
  'need',
]

interface Figures {
  residents: number
  households: number
  readonly faces: number[]
}

/** Adds a grid's figures to its community, street and district. */
function addFigures(figures: Map<string, Figures>, grid: Grid) {
  const district = `${grid.street.slice(0, 6)}000000`
  for (const code of [grid.community, grid.street, district]) {
    const sum = figures.get(code) ?? { residents: 0, households: 0, faces: [] }
    sum.residents += grid.residents
    sum.households += grid.households
    sum.faces.push(grid.face)
    figures.set(code, sum)
  }
}

function levelOf({ legalStatus }: Division): 'district' | 'street' | 'community' {
  if (legalStatus === 'district') return 'district'
  return legalStatus === 'community' || legalStatus === 'village' ? 'community' : 'street'
}

function divisionFeatures(
  { mesh, divisions }: City,
  level: ReturnType<typeof levelOf>,
  figures: ReadonlyMap<string, Figures>,
): string {
  const features = divisions
    .filter((division) => levelOf(division) === level)
    .map((division): DraftFeature => {
      const { code, name, legalStatus, parent, invented } = division
      const { residents, households, faces } = figures.get(code)!
      const properties = { code, name, level, legalStatus, parent, residents, households }
      return {
        properties: invented ? { ...properties, invented } : properties,
        geometry: { type: 'Polygon', rings: dissolveFaces(mesh, faces) },
      }
    })
  return writeFeatures(features)
}

function gridFeature(
  grid: Grid,
  buildings: ReadonlyMap<string, number>,
  elderly: ReadonlyMap<string, number>,
): DraftFeature {
  const { code, name, community, residents, households, ring } = grid
  return {
    properties: {
      code,
      name,
      level: 'grid',
      legalStatus: 'grid',
      parent: community,
      residents,
      households,
      buildings: buildings.get(code) ?? 0,
      elderly: elderly.get(code) ?? 0,
    },
    geometry: { type: 'Polygon', rings: [ring] },
  }
}

function compoundFeature({ compound, facts }: Footprints['compounds'][number]): DraftFeature {
  const { id, name, community, grid, kind, ring } = compound
  return {
    properties: { id, name, community, grid, kind, ...facts },
    geometry: { type: 'Polygon', rings: [ring] },
  }
}

function buildingFeature({ ring, ...building }: Footprints['buildings'][number]): DraftFeature {
  const { id, compound, grid, community, floors, builtYear, households, residents, elderly } = building
  return {
    properties: { id, compound, grid, community, floors, builtYear, households, residents, elderly },
    geometry: { type: 'Polygon', rings: [ring] },
  }
}

function lineFeatures({ name, kind, parts }: TracedLine): DraftFeature[] {
  return parts.map((line) => ({ properties: { name, kind }, geometry: { type: 'LineString', line } }))
}

function gateFeatures({ gates, compounds }: Footprints): string {
  const factsOf = new Map(compounds.map(({ compound, facts }) => [compound.id, facts]))
  return writeFeatures(
    gates.map(({ id, compound, point, roadSide }) => {
      const { guards, gates: count } = factsOf.get(compound)!
      const perGate = guards === null ? null : Math.floor(guards / count)
      return {
        properties: { id, compound, guards: perGate, roadSide },
        geometry: { type: 'Point', point },
      }
    }),
  )
}

function wallFeatures({ walls }: Footprints): string {
  return writeFeatures(
    walls.map(({ id, compounds, line }) => ({
      properties: { id, compounds, lengthMeters: Math.round(distance(line[0], line[1]) * 10) / 10 },
      geometry: { type: 'LineString', line },
    })),
  )
}

function departmentTable(departments: readonly Department[]): string {
  const names = ['id', 'name', 'level', 'district', 'functions', 'staff', 'lower', 'upper', 'lng', 'lat']
  const rows = departments.map(({ id, name, level, district, functions, staff, lower, upper, seat }) => {
    const [lng, lat] = lattice.toDegrees(seat)
    return [id, name, level, district, functions, staff, lower, upper, lng, lat]
  })
  return writeCsv(names, rows)
}

/** Posts of every street before the reform: they follow history more than residents. */
function staffTable(divisions: readonly Division[], figures: ReadonlyMap<string, Figures>): string {
  const rows = divisions
    .filter((division) => levelOf(division) === 'street')
    .map(({ code }) => {
      const random = new Random(`staff ${code}`)
      const residents = figures.get(code)!.residents
      return [code, Math.round(34 + residents / random.between(1500, 3400))]
    })
  return writeCsv(['street', 'posts'], rows)
}
