import type { NewMerge } from '#core/plan/compound-merge.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import { yardCity, type Yard, type YardBox } from './yard-city.ts'
import { yardPlace } from './yard-place.ts'

/** Two rows of four grids of 200 m, community A in the west and B in the east; above, strips with a tiny grid, g9. */
const GRIDS = [
  ...[0, 200].flatMap((y) => [0, 200, 400, 600].map((x) => gridAt([x, y, 200, 200]))),
  gridAt([0, 400, 400, 30]),
  gridAt([400, 400, 30, 30], 'A'),
  gridAt([430, 400, 370, 30], 'A'),
  gridAt([0, 430, 800, 100], 'A'),
]

/** What becomes one: an outline, and the yards in it. Names say where they lie. */
const GROUPS = {
  'across a grid border': { outline: [130, 20, 140, 40], yards: [box(135, 25), box(215, 25)] },
  'next to it on that border': { outline: [130, 80, 140, 40], yards: [box(135, 85), box(215, 85)] },
  'sharing its edge': { outline: [150, 120, 90, 20], yards: [box(160, 125, 30, 10), box(205, 125, 30, 10)] },
  'over the corner of four grids': {
    outline: [140, 150, 120, 100],
    yards: [box(145, 155), box(210, 155), box(145, 215, 50, 30), box(210, 215, 50, 30)],
  },
  'across communities': { outline: [340, 60, 120, 40], yards: [box(345, 65), box(405, 65)] },
  'over a whole grid': { outline: [380, 395, 70, 40], yards: [box(402, 402, 26, 26), box(432, 402, 15, 26)] },
  'within a grid': { outline: [630, 20, 110, 40], yards: [box(635, 25), box(690, 25)] },
  'across a grid border in the east': { outline: [540, 260, 120, 40], yards: [box(545, 265), box(605, 265)] },
} as const satisfies Record<string, { outline: YardBox; yards: readonly YardBox[] }>

/** A place of a merge in the city. */
export type Straddling = keyof typeof GROUPS

/** Every place of a merge. */
export const STRADDLING = Object.keys(GROUPS) as Straddling[]

/** A city whose compounds lie across the borders of its grids; every grid has a large compound besides. */
export function straddlingCity(rules: Partial<RuleProfile> = {}): PlanBase {
  const small = Object.values(GROUPS).flatMap((group) => group.yards as readonly YardBox[])
  const large = GRIDS.flatMap(({ at: [x, y, width] }) => (width === 30 ? [] : [box(x + 20, y + 5, 40, 20)]))
  const yards = [...small, ...large].map((at, i) => {
    const households = i < small.length ? 20 + 7 * i : 250 + 10 * i
    const yard: Yard = {
      at,
      facts: { households, residents: 2 * households + 1, gates: 1, parkingSpaces: i % 3 === 0 ? -1 : i },
      partyBranch: i % 4 === 0 ? '' : `第${i}党支部`,
      builtYear: i % 4 === 2 ? 0 : 1_975 + 3 * i,
    }
    return i % 4 === 3 ? yard : Object.assign(yard, { managed: i % 2 === 0 })
  })
  const walls = STRADDLING.map((name) => {
    const [first, second] = compoundsAt(name)
    const [x, y] = GROUPS[name].outline
    return { between: [first!, second!], along: [x, y, x, y + 30, x + 40, y + 30] }
  })
  const gates = yards.flatMap(({ at: [x, y] }, yard) => [
    { yard, at: [x, y] as const, guards: yard % 3, onRoad: true },
    ...(yard % 2 === 0 ? [{ yard, at: [x + 5, y] as const }] : []),
  ])
  return yardCity({ yards, grids: GRIDS, walls, gates, rules })
}

/** A merge at a place of the city; its one gate is the first of its first compound. */
export function straddlingMerge(name: Straddling): NewMerge {
  const { outline, yards } = GROUPS[name]
  const compounds = compoundsAt(name)
  return {
    id: `m:${name}`,
    name,
    code: '',
    compounds,
    outline: [ringOf(outline)],
    walls: [STRADDLING.indexOf(name)],
    gates: [{ at: yardPlace(yards[0][0], yards[0][1]), guards: 1 }],
    facilities: [],
    isManaged: true,
    manager: '统一物业',
    propertyFee: 1,
    contractEnd: '',
    partyBranch: `${name}党支部`,
    objections: [],
  }
}

function compoundsAt(name: Straddling): number[] {
  let first = 0
  for (const each of STRADDLING) {
    if (each === name) break
    first += GROUPS[each].yards.length
  }
  return GROUPS[name].yards.map((_, i) => first + i)
}

function ringOf([x, y, width, height]: YardBox): number[] {
  return [
    yardPlace(x, y),
    yardPlace(x + width, y),
    yardPlace(x + width, y + height),
    yardPlace(x, y + height),
  ].flat()
}

function gridAt(at: YardBox, community = at[0] < 400 ? 'A' : 'B') {
  return { at, community }
}

function box(x: number, y: number, width = 50, height = 30): YardBox {
  return [x, y, width, height]
}
