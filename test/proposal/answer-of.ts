import type { Result } from '#core/problem/result.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposalProgress } from '#core/proposal/proposal-progress.ts'

/** Runs a search to its end; its progress must rise and stay within 0 … 1. */
export function answerOf(
  run: Generator<ProposalProgress, Result<readonly Proposal[]>>,
): Result<readonly Proposal[]> {
  let before = 0
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
    const { done } = step.value
    if (!(done >= before && done <= 1)) throw new Error(`progress went from ${before} to ${done}`)
    before = done
  }
}

/** The proposals of a search that is known to succeed. */
export function proposalsOf(
  run: Generator<ProposalProgress, Result<readonly Proposal[]>>,
): readonly Proposal[] {
  const answer = answerOf(run)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return answer.value
}
