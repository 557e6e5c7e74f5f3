import type { NewMerge } from '#core/plan/compound-merge.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { MergingRule } from '#core/plan/rule-profile.ts'
import type { Result } from '#core/problem/result.ts'
import { draftMerge } from './draft-merge.ts'

/** Outlines of groups, drawn when first asked for. For one state of the plan. */
export class MergeDrafts {
  readonly #plan: Plan
  readonly #merging: Partial<MergingRule> | undefined
  readonly #drafts = new Map<string, Result<NewMerge>>()

  constructor(plan: Plan, merging?: Partial<MergingRule>) {
    this.#plan = plan
    this.#merging = merging
  }

  /** The group as a merge, or why it cannot become one. `compounds` ascending. */
  of(compounds: readonly number[]): Result<NewMerge> {
    const key = compounds.join(' ')
    let draft = this.#drafts.get(key)
    if (draft === undefined) {
      draft = draftMerge(this.#plan, compounds, this.#merging)
      this.#drafts.set(key, draft)
    }
    return draft
  }
}
