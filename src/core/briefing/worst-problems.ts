import type { BriefProblem, BriefUnit, CityBriefing } from './city-briefing.ts'

/** As many as one keeps in mind, and of one kind. */
const LISTED = 5
const OF_A_KIND = 2

/** Lifts what must not wait above every ratio. */
const FIRST = 1_000

/** Share of residents within the largest radius of their own service point below which it is worth a leader's look. */
const SERVED_AT_LEAST = 0.5

/**
 * The five worst problems, by how many times the value is beyond its bound; at most two of a kind, unless nothing else
 * is wrong. A community without any department counts as one with two; residents count from the first limit of
 * their level, and a street that must be split comes before everything else.
 */
export function worstProblems(briefing: Omit<CityBriefing, 'problems'>): readonly BriefProblem[] {
  const mustSplit = briefing.limits.find(({ band }) => band === 'split')?.above ?? Infinity
  const all = briefing.units
    .flatMap((unit) => problemsOf(unit, briefing))
    .toSorted((a, b) => severity(b, mustSplit) - severity(a, mustSplit) || (a.unit < b.unit ? -1 : 1))
  const counts = new Map<BriefProblem['kind'], number>()
  const first: BriefProblem[] = []
  const rest: BriefProblem[] = []
  for (const problem of all) {
    const count = counts.get(problem.kind) ?? 0
    counts.set(problem.kind, count + 1)
    ;(count < OF_A_KIND ? first : rest).push(problem)
  }
  return [...first, ...rest].slice(0, LISTED)
}

function problemsOf(unit: BriefUnit, briefing: Omit<CityBriefing, 'problems'>): BriefProblem[] {
  const { id, level, residents, band, served, posts, parts, paired } = unit
  const problems: BriefProblem[] = []
  const isStreet = level === briefing.streetLevel
  const limit = briefing.limits[0]?.above
  if (isStreet && band !== null && band !== 'good' && limit !== undefined)
    problems.push({ kind: 'residents', unit: id, value: residents, bound: limit })
  if (level === 'community' && briefing.known.departments) {
    if (paired[0] > 0) problems.push({ kind: 'unpaired', unit: id, value: 0, bound: 1 })
    if (paired[2] > 0) problems.push({ kind: 'tangled', unit: id, value: unit.departments.length, bound: 1 })
  }
  if (isStreet && posts !== null && posts > 0 && residents / posts > briefing.residentsPerPost)
    problems.push({ kind: 'posts', unit: id, value: residents / posts, bound: briefing.residentsPerPost })
  const share = served === null || served.residents === 0 ? 1 : (served.own.at(-1) ?? 0) / served.residents
  if (isStreet && share < SERVED_AT_LEAST)
    problems.push({ kind: 'service', unit: id, value: share, bound: SERVED_AT_LEAST })
  if (isStreet && parts > 1) problems.push({ kind: 'parts', unit: id, value: parts, bound: 1 })
  return problems
}

/** How many times beyond the bound; 1 = at it. */
function severity({ kind, value, bound }: BriefProblem, mustSplit: number): number {
  if (kind === 'residents' && value > mustSplit) return FIRST + value / bound
  if (kind === 'unpaired') return 2
  if (kind === 'service') return 1 + (bound - value)
  if (kind === 'parts') return 1 + value / 100
  return value / bound
}
