import { expect } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import type { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ScoreKey } from '#core/proposal/score-part.ts'

/** Value of a figure if the proposal is accepted. */
export function scoreThen({ score }: Proposal, key: ScoreKey): number {
  return score.find((part) => part.key === key)!.then
}

/**
 * Accepts a proposal and checks what it said against figures from scratch: parts, largest and smallest, who moved;
 * nobody is lost, and taking it back gives the same plan. `check` sees the plan in between.
 */
export function acceptExactly(
  plan: Plan,
  proposal: Proposal,
  check: (after: Metrics) => void = () => {},
): void {
  const { level } = proposal
  const hash = planHash(plan)
  const before = new Metrics(plan)
  const heldBefore = plan.labels(level).slice()
  const total = plan.jurisdictions(level).reduce((sum, { id }) => sum + before.residents(id), 0)
  const unassigned = before.unassigned(level).residents
  const result = execute(plan, proposal.command)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  for (const part of proposal.parts) {
    expect(part.before).toEqual(part.created ? null : before.figures(part.id))
  }
  plan.apply(result.value)
  const after = new Metrics(plan)
  expect(after.unassigned(level).residents).toBe(unassigned)
  expect(plan.jurisdictions(level).reduce((sum, { id }) => sum + after.residents(id), 0)).toBe(total)
  for (const part of proposal.parts) {
    const figures = after.figures(part.id)
    const { name, code, legalStatus } = plan.get(part.id)!
    expect(part.after).toEqual(figures)
    expect([part.name, part.code, part.legalStatus]).toEqual([name, code, legalStatus])
    expect(part.band).toBe(bandOf(plan.rules, level, figures.residents))
  }
  const residents = proposal.parts.map((part) => after.residents(part.id)).filter((each) => each > 0)
  expect(scoreThen(proposal, 'largest')).toBe(Math.max(...residents))
  let moved = 0
  for (const [face, slot] of plan.labels(level).entries()) {
    if (slot !== heldBefore[face]) moved += plan.figures.residents[face]!
  }
  expect(proposal.movedResidents).toBe(moved)
  expect(scoreThen(proposal, 'movedResidents')).toBe(moved)
  for (const { unit, part } of proposal.moves) expect(plan.get(unit)!.parent).toBe(proposal.parts[part]!.id)
  check(after)
  plan.apply(invertDiff(result.value))
  expect(planHash(plan)).toBe(hash)
}
