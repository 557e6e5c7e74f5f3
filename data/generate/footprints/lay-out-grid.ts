import { apportion } from '../apportion.ts'
import { clearing } from '../plane/clearing.ts'
import { insetRing } from '../plane/inset-ring.ts'
import { mainDirection } from '../plane/main-direction.ts'
import type { Point } from '../plane/point.ts'
import { ringArea } from '../plane/ring-area.ts'
import { splitRing } from '../plane/split-ring.ts'
import type { Grid } from '../people/grid.ts'
import type { Random } from '../random.ts'
import type { Compound, CompoundKind, GridLayout } from './compound.ts'
import type { GridBrief } from './grid-brief.ts'

/** Ground in square metres that a household takes up in a compound of each kind. */
const GROUND: Record<CompoundKind, number> = {
  commercial: 72,
  resettlement: 62,
  old: 55,
  unit: 64,
  village: 330,
}

/** Ground per household where there is plenty of it, in square metres. */
const SPACIOUS = 190

/**
 * Draws a grid's compounds: keeps clear of the streets, gives up ground that its households do not need,
 * and parts the rest by straight walls. `name` makes up a name for a compound that has none.
 */
export function layOutGrid(
  grid: Grid,
  brief: GridBrief,
  name: (kind: CompoundKind) => string,
  random: Random,
): GridLayout {
  const { kinds } = brief
  const wanted = kinds.reduce((sum, kind) => sum + GROUND[kind], 0) / (kinds.length || 1)
  const ground = grid.households * (wanted || 80) * random.between(1, 1.5)
  const isVillage = kinds[0] === 'village'
  const open = isVillage ? undefined : insetRing(grid.ring, random.between(7, 12))
  const field = open ?? clearing(grid.ring, Math.sqrt(ground / 2.2), random)
  const roomy = open ? Math.min(ringArea(open) * random.between(0.3, 0.62), grid.households * SPACIOUS) : 0
  const { kept, rest } = trim(field, brief.row ? Infinity : Math.max(ground, roomy), random)
  if (kinds.length === 0)
    return { grid: grid.code, compounds: [], loose: { ring: kept, households: grid.households } }
  const rings = part(kept, kinds.length, brief.row, random)
  const looseHouseholds = rest && random.chance(0.3) ? Math.round(grid.households * 0.09) : 0
  const shares = apportion(
    grid.households - looseHouseholds,
    rings.map((ring) => Math.sqrt(ringArea(ring))),
    () => 8,
  )
  const lane = brief.row === undefined && rings.length > 1 && random.chance(0.28)
  const compounds = rings.map((ring, index): Compound => ({
    id: `${grid.code}-${index + 1}`,
    name: brief.names?.[index] ?? name(kinds[index]!),
    kind: kinds[index]!,
    community: grid.community,
    grid: grid.code,
    ring: lane ? (insetRing(ring, 2.5) ?? ring) : ring,
    households: shares[index]!,
    fixedBuildings: brief.buildings?.[index],
  }))
  const loose = looseHouseholds > 0 ? { ring: rest!, households: looseHouseholds } : undefined
  return { grid: grid.code, compounds, loose }
}

/** Cuts strips off a field until it is not much larger than the ground needed; keeps the last strip cut off. */
function trim(field: Point[], ground: number, random: Random): { kept: Point[]; rest?: Point[] } {
  let kept = field
  let rest: Point[] | undefined
  for (let round = 0; round < 6 && ringArea(kept) > 1.6 * ground; round++) {
    const share = Math.max(0.3, Math.min(0.7, ground / ringArea(kept)))
    const parts = splitRing(kept, longWay(kept), random.chance(0.5) ? share : 1 - share)
    if (parts === undefined) break
    const [a, b] = parts.toSorted((x, y) => Math.abs(ringArea(x) - ground) - Math.abs(ringArea(y) - ground))
    kept = a!
    rest = insetRing(b!, 6)
  }
  return rest === undefined ? { kept } : { kept, rest }
}

/** Parts a field into a number of rings by cuts across its longer way, or all in one row. */
function part(field: Point[], count: number, row: GridBrief['row'], random: Random): Point[][] {
  if (count === 1) return [field]
  const first = row === undefined ? Math.floor(count / 2) : 1
  const lean = row === undefined ? random.between(-0.07, 0.07) : 0
  for (const direction of ways(field, row)) {
    const parts = splitRing(field, direction, first / count + lean)
    if (parts === undefined) continue
    return [...part(parts[0], first, row, random), ...part(parts[1], count - first, row, random)]
  }
  throw new Error('a compound cannot be parted')
}

function ways(field: Point[], row: GridBrief['row']): Point[] {
  const [x, y] = mainDirection(field)
  if (row === 'westwards') return [[-x, -y]]
  if (row === 'northwards') return [[-y, x]]
  const long = longWay(field)
  return [long, [-long[1], long[0]], [0.6, 0.8], [-0.8, 0.6], [1, 0], [0, 1]]
}

/** Whichever of a ring's two main directions it reaches further in. */
function longWay(ring: readonly Point[]): Point {
  const [x, y] = mainDirection(ring)
  const reach = (dx: number, dy: number) => {
    const along = ring.map((point) => point[0] * dx + point[1] * dy)
    return Math.max(...along) - Math.min(...along)
  }
  return reach(x, y) >= reach(-y, x) ? [x, y] : [-y, x]
}
