import { ARTICLE_CASES } from '#core/merging/article-cases.ts'
import type { Plan } from '#core/plan/plan.ts'

/** The cases of the article that are in a plan with all their compounds, none of them in a merge yet. */
export function articleGroups(
  plan: Plan,
): readonly { readonly name: string; readonly compounds: readonly number[] }[] {
  const { names } = plan.base.compounds
  return ARTICLE_CASES.map(({ name, compounds }) => ({
    name,
    compounds: compounds.map((compound) => names.indexOf(compound)).toSorted((a, b) => a - b),
  })).filter(({ compounds }) => compounds.every((one) => one >= 0 && plan.mergeOf(one) === undefined))
}
