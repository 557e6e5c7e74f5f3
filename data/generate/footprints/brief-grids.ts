import { distance } from '../plane/distance.ts'
import { lattice } from '../plane/lattice.ts'
import { ringArea } from '../plane/ring-area.ts'
import { ringMiddle } from '../plane/ring-middle.ts'
import type { Division } from '../people/divisions.ts'
import type { Grid } from '../people/grid.ts'
import { Random } from '../random.ts'
import type { CompoundKind } from './compound.ts'
import type { GridBrief } from './grid-brief.ts'

/** Compounds in the city, about as published. */
const COMPOUNDS = 3600
const RIVERSIDE = lattice.fromDegrees(111.6385, 40.803)
/** Communities of the later 阿拉善北路 centre: together 3 resettlement compounds and 22 commercial estates. */
const ALASHAN = ['部队社区', '高伦特社区', '盐站西巷社区', '攸攸板社区', '巴彦树贵社区']

/** Decides for every grid how many compounds of which kind it has; the article's cases come first. */
export function briefGrids(grids: readonly Grid[], divisions: readonly Division[]): GridBrief[] {
  const random = new Random('briefs')
  const briefs = grids.map((grid) => ordinary(grid, random))
  const fixed = new Set<number>()
  const set = (index: number, brief: GridBrief) => {
    briefs[index] = brief
    fixed.add(index)
  }
  const inCommunity = (name: string) => {
    const code = divisions.find((division) => division.name === name)!.code
    return [...grids.keys()].filter((index) => grids[index]!.community === code)
  }
  spread(ALASHAN.flatMap(inCommunity), 25).forEach((count, index) =>
    set(index, { kinds: Array.from({ length: count }, (): CompoundKind => 'commercial') }),
  )
  const estates = ALASHAN.flatMap(inCommunity).filter((index) => briefs[index]!.kinds.length === 1)
  for (const index of [estates[1]!, estates[8]!, estates[14]!]) set(index, { kinds: ['resettlement'] })
  spread(inCommunity('大召社区'), 6).forEach((count, index) =>
    set(index, { kinds: Array.from({ length: count }, (): CompoundKind => 'old') }),
  )
  const yard = inCommunity('体校巷社区').sort((a, b) => width(grids[b]!) - width(grids[a]!))[0]!
  set(yard, {
    kinds: ['unit', 'unit', 'unit'],
    names: ['武警小区东院', '武警小区中院', '武警小区西院'],
    row: 'westwards',
  })
  const riverside = [...grids.keys()]
    .filter((index) => grids[index]!.street === '150103005000')
    .sort((a, b) => away(grids[a]!) - away(grids[b]!))[0]!
  set(riverside, {
    kinds: ['commercial', 'old', 'commercial', 'old', 'old'],
    names: [1, 2, 3, 4, 5].map((serial) => `沿河港湾${serial}号院`),
    buildings: [2, 1, 2, 1, 1],
    row: 'northwards',
  })
  settle(briefs, fixed, random)
  return briefs
}

function ordinary(grid: Grid, random: Random): GridBrief {
  const hectares = ringArea(grid.ring) / 10_000
  const isCountry = grid.isVillage && (hectares > 40 || grid.urbanity < 0.15)
  if (isCountry || hectares > 150) return { kinds: ['village'] }
  const age = grid.urbanity * random.between(0.75, 1.12)
  if (age > 0.68) {
    const roll = random.unit()
    if (roll < 0.1) return { kinds: [] }
    if (roll < 0.42) return { kinds: [random.chance(0.75) ? 'commercial' : 'resettlement'] }
    const count = hectares < 1.6 ? 2 : random.whole(2, 4)
    return { kinds: Array.from({ length: count }, () => (random.chance(0.72) ? 'old' : 'unit')) }
  }
  const kind = (): CompoundKind => {
    const roll = random.unit()
    return roll < 0.7 ? 'commercial' : roll < 0.88 ? 'resettlement' : roll < 0.96 ? 'old' : 'unit'
  }
  if (random.chance(0.08)) return { kinds: [] }
  return { kinds: random.chance(0.16) ? [kind(), kind()] : [kind()] }
}

/** Shares a number of compounds out to grids as evenly as possible, in the order given. */
function spread(indexes: readonly number[], count: number): Map<number, number> {
  const shares = new Map(indexes.map((index) => [index, 0]))
  for (let given = 0; given < count; given++) {
    const index =
      indexes[Math.floor(((given % indexes.length) * indexes.length) / Math.min(count, indexes.length))]!
    shares.set(index, shares.get(index)! + 1)
  }
  return shares
}

/** Adds or takes away old compounds here and there until the city has its number. */
function settle(briefs: GridBrief[], fixed: ReadonlySet<number>, random: Random) {
  const order = random.shuffle([...briefs.keys()].filter((index) => !fixed.has(index)))
  let missing = COMPOUNDS - briefs.reduce((sum, { kinds }) => sum + kinds.length, 0)
  for (let round = 0; missing !== 0 && round < 8; round++)
    for (const index of order) {
      const { kinds } = briefs[index]!
      const isOld = kinds[0] === 'old' || kinds[0] === 'unit'
      if (missing > 0 && isOld && kinds.length < 4 + round) {
        briefs[index] = { kinds: [...kinds, 'old'] }
        missing--
      } else if (missing < 0 && isOld && kinds.length > 1) {
        briefs[index] = { kinds: kinds.slice(1) }
        missing++
      }
      if (missing === 0) break
    }
}

function width({ ring }: Grid): number {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  return (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys))
}

function away({ ring }: Grid): number {
  return distance(ringMiddle(ring), RIVERSIDE)
}
