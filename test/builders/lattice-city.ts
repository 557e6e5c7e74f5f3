import { EMPTY_GATES } from '#core/plan/gate-table.ts'
import { EMPTY_WALLS } from '#core/plan/wall-table.ts'
import { EMPTY_BUILDINGS } from '#core/plan/building-table.ts'
import { EMPTY_COMPOUNDS } from '#core/plan/compound-table.ts'
import { EMPTY_FACILITIES } from '#core/plan/facility-table.ts'
import { EMPTY_LINES } from '#core/plan/line-table.ts'
import type { Jurisdiction, LegalStatus } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { canonicalTopology } from '#core/topology/canonical-topology.ts'
import { latticePolygons } from './lattice-polygons.ts'
import { seededRandom } from './seeded-random.ts'

/** Cells along the side of a community, a street and a district. */
const SIDES: Readonly<Record<Level, number>> = { grid: 1, community: 2, street: 4, district: 8 }
const STATUS: Readonly<Record<Level, LegalStatus>> = {
  grid: 'grid',
  community: 'community',
  street: 'street',
  district: 'district',
}

/**
 * A small city on a jittered lattice: every cell is a grid, 2 × 2 cells a community, 4 × 4 a street, 8 × 8 a district;
 * residents 0–1,999 per grid by the seed. Ids read `street:1,0` (column, row of the block).
 */
export function latticeCity(columns: number, rows: number, seed = 1): PlanBase {
  const built = buildTopology(latticePolygons(columns, rows, seed))
  const random = seededRandom(seed + 1)
  const levels: readonly Level[] = ['grid', 'community', 'street', 'district']
  const jurisdictions: Jurisdiction[] = []
  const index = new Map<string, number>()
  for (const [depth, level] of levels.entries()) {
    const side = SIDES[level]
    const coarser = levels[depth + 1]
    for (let row = 0; row * side < rows; row++) {
      for (let column = 0; column * side < columns; column++) {
        const id = `${level}:${column},${row}`
        const step = coarser === undefined ? 1 : SIDES[coarser] / side
        index.set(id, jurisdictions.length)
        jurisdictions.push({
          id,
          level,
          code: `${level[0]}${String(row).padStart(3, '0')}${String(column).padStart(3, '0')}`,
          name: `${level} ${column},${row}`,
          legalStatus: STATUS[level],
          parent:
            coarser === undefined
              ? null
              : `${coarser}:${Math.floor(column / step)},${Math.floor(row / step)}`,
          colour: null,
          locked: false,
          retired: false,
          seat: null,
          posts: null,
          formerly: [],
          bounds: null,
        })
      }
    }
  }
  const residentsOfCell = Array.from({ length: columns * rows }, () => Math.floor(random() * 2000))
  const cellOf = (face: number): number => built.faceFeature[face]!
  const faces = Array.from({ length: built.topology.faceCount }, (_, face) => face)
  return {
    name: 'Lattice',
    levels,
    topology: canonicalTopology(built.topology),
    figures: {
      residents: Int32Array.from(faces, (face) => residentsOfCell[cellOf(face)]!),
      households: Int32Array.from(faces, (face) => Math.floor(residentsOfCell[cellOf(face)]! / 2.3)),
      buildings: Int32Array.from(faces, (face) => cellOf(face) % 7),
    },
    known: { residents: true, households: true, buildings: true },
    jurisdictions,
    faceOwner: Int32Array.from(faces, (face) => {
      const cell = cellOf(face)
      return index.get(`grid:${cell % columns},${Math.floor(cell / columns)}`)!
    }),
    buildings: EMPTY_BUILDINGS,
    compounds: EMPTY_COMPOUNDS,
    lines: EMPTY_LINES,
    facilities: EMPTY_FACILITIES,
    walls: EMPTY_WALLS,
    gates: EMPTY_GATES,
    merges: [],
    care: [],
    columns: new Map(),
    rules: HOHHOT_PROFILE,
    generated: false,
  }
}
