import { invertTopologyDiff } from '#core/topology/invert-topology-diff.ts'
import type { PlanDiff } from './plan-diff.ts'

/** The diff that takes `diff` back (invariant D1). */
export function invertDiff(diff: PlanDiff): PlanDiff {
  return {
    added: diff.removed,
    updated: diff.updated.map(([from, to]) => [to, from] as const),
    removed: diff.added,
    faces: diff.faces.map(({ face, from, to }) => ({ face, from: to, to: from })),
    rules: diff.rules === null ? null : [diff.rules[1], diff.rules[0]],
    topology: diff.topology === null ? null : invertTopologyDiff(diff.topology),
    tallies: diff.tallies.map(({ face, from, to }) => ({ face, from: to, to: from })),
    buildings: diff.buildings.map(({ building, from, to }) => ({ building, from: to, to: from })),
    merges: diff.merges.map(({ from, to }) => ({ from: to, to: from })),
    care: diff.care.map(({ from, to }) => ({ from: to, to: from })),
  }
}
