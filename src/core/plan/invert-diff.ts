import type { PlanDiff } from './plan-diff.ts'

/** The diff that takes `diff` back (invariant D1). */
export function invertDiff(diff: PlanDiff): PlanDiff {
  return {
    added: diff.removed,
    updated: diff.updated.map(([from, to]) => [to, from] as const),
    removed: diff.added,
    faces: diff.faces.map(({ face, from, to }) => ({ face, from: to, to: from })),
    rules: diff.rules === null ? null : [diff.rules[1], diff.rules[0]],
  }
}
