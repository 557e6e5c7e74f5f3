import type { Workload, WorkloadKey } from '#core/analysis/workload.ts'
import type { NeedTag } from './pairing-case.ts'

/** Facts of a community that are needs, and what they are called. */
const FACTS: readonly (readonly [key: WorkloadKey, tag: string])[] = [
  ['elderly', '养老'],
  ['oldCompound', '老旧小区'],
  ['unmanagedCompound', '物业'],
]

/**
 * What a community needs: its open needs, each alike, and the facts of its workload by their points. Where there are
 * both, each side counts for half. Weights add up to 1; tags in alphabetical order.
 */
export function needTags(workload: Workload | undefined, open: readonly string[]): readonly NeedTag[] {
  const facts = FACTS.map(([key, tag]) => {
    const points = workload?.parts.find((part) => part.key === key)?.points ?? 0
    return [tag, points] as const
  })
  const said = open.map((tag) => [tag, 1] as const)
  const sides = [facts, said].map((side) => ({
    side,
    sum: side.reduce((sum, [, points]) => sum + points, 0),
  }))
  const counted = sides.filter(({ sum }) => sum > 0)
  const weights = new Map<string, number>()
  for (const { side, sum } of counted) {
    for (const [tag, points] of side) {
      if (points > 0) weights.set(tag, (weights.get(tag) ?? 0) + points / sum / counted.length)
    }
  }
  return [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([tag, weight]) => ({ tag, weight }))
}
