import type { Department } from '#core/plan/department.ts'
import { metTags } from './met-tags.ts'
import { metersBetween } from './meters-between.ts'
import type { PairReasons } from './pair-explanation.ts'
import type { PairedCommunity } from './pairing-case.ts'

/** What speaks for a pair, in the units that people know. */
export function pairReasonsOf(
  community: PairedCommunity,
  { id, staff, functions, seat }: Department,
): PairReasons {
  const { tags, share } = metTags(community.needs, functions)
  return {
    isTie: community.present.includes(id),
    perStaff: staff === null || staff === 0 ? null : community.workload / staff,
    metTags: tags,
    match: share,
    meters: seat === null || community.at === null ? null : metersBetween(community.at, seat),
  }
}
