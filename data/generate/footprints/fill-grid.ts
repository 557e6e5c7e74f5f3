import { apportion } from '../apportion.ts'
import type { Grid } from '../people/grid.ts'
import { distance } from '../plane/distance.ts'
import type { Point } from '../plane/point.ts'
import type { Random } from '../random.ts'
import type { Building } from './building.ts'
import type { CompoundKind, GridLayout } from './compound.ts'
import { placeBuildings } from './place-buildings.ts'
import type { Slab } from './place-buildings.ts'

/** What is usually built in a compound of each kind. Households are per building, flats per floor metre. */
interface Custom {
  readonly slab: Slab
  readonly householdsPerBuilding: number
  readonly years: readonly [first: number, last: number]
  readonly elderlyShare: number
  readonly tallest: number
}

const CUSTOMS: Record<CompoundKind, Custom> = {
  commercial: custom(42, 16, 34, 96, 2004, 2020, 0.125, 33),
  resettlement: custom(46, 14, 28, 84, 2003, 2018, 0.19, 24),
  old: custom(50, 12, 19, 54, 1976, 2001, 0.27, 7),
  unit: custom(54, 12, 22, 57, 1978, 2004, 0.28, 9),
  village: custom(78, 9, 20, 27, 1985, 2015, 0.29, 2),
}
/** Metres of frontage of one flat on one floor. */
const FRONTAGE_METERS = 7.5

/** Builds in a grid's compounds and loose ground, and shares the grid's households and residents out. */
export function fillGrid(grid: Grid, layout: GridLayout, random: Random): Building[] {
  const sites = layout.compounds.map(({ id, kind, ring, households, fixedBuildings }) => ({
    compound: id as string | null,
    kind,
    ring,
    households,
    fixedBuildings,
  }))
  if (layout.loose) {
    const kind: CompoundKind = grid.urbanity > 0.6 ? 'old' : 'resettlement'
    sites.push({ compound: null, kind, ...layout.loose, fixedBuildings: undefined })
  }
  const drafts = sites.flatMap((site) => {
    const { slab, householdsPerBuilding, years, elderlyShare, tallest } = CUSTOMS[site.kind]
    const wanted =
      site.fixedBuildings ??
      Math.round((site.households / householdsPerBuilding) * random.between(0.85, 1.15))
    const rings = placeBuildings(site.ring, Math.max(1, wanted), slab, random)
    const shares = apportion(
      site.households,
      rings.map(() => random.between(0.8, 1.2)),
      () => 1,
    )
    const year = random.whole(...years)
    return rings.map((ring, index) => ({
      compound: site.compound,
      ring,
      households: shares[index]!,
      floors: floorsFor(ring, shares[index]!, tallest),
      builtYear: year + (random.chance(0.2) ? 1 : 0),
      elderlyShare: elderlyShare * random.between(0.6, 1.4),
    }))
  })
  const residents = apportion(
    grid.residents,
    drafts.map(({ households }) => households * random.between(0.85, 1.15)),
  )
  return drafts.map(({ compound, ring, households, floors, builtYear, elderlyShare }, index): Building => ({
    id: `${grid.code}-B${String(index + 1).padStart(2, '0')}`,
    compound,
    grid: grid.code,
    community: grid.community,
    ring,
    floors,
    builtYear,
    households,
    residents: residents[index]!,
    elderly: Math.round(residents[index]! * elderlyShare),
  }))
}

function custom(
  lengthMeters: number,
  depthMeters: number,
  spacingMeters: number,
  householdsPerBuilding: number,
  ...[first, last, elderlyShare, tallest]: readonly [number, number, number, number]
): Custom {
  const gapMeters = tallest > 12 ? 16 : 10
  const slab = { lengthMeters, depthMeters, spacingMeters, gapMeters }
  return { slab, householdsPerBuilding, years: [first, last], elderlyShare, tallest }
}

/** Floors needed for the flats along the slab's south front, within what is usual. */
function floorsFor([a, b]: readonly Point[], households: number, tallest: number): number {
  const front = distance(a!, b!)
  const flats = Math.max(1, Math.floor(front / FRONTAGE_METERS))
  return Math.max(1, Math.min(tallest, Math.ceil(households / flats)))
}
