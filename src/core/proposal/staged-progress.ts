import type { Proposal } from './proposal.ts'
import type { ProposalProgress } from './proposal-progress.ts'

/** A run that tells the share it has done, as a stage `from` … `to` of a whole one; `best` was found before it. */
export function* stagedProgress<T>(
  run: Generator<number, T>,
  stage: ProposalProgress['stage'],
  [from, to]: readonly [from: number, to: number],
  best: Proposal | null,
): Generator<ProposalProgress, T> {
  for (;;) {
    const step = run.next()
    if (step.done === true) return step.value
    yield { stage, done: Math.min(1, from + step.value * (to - from)), best }
  }
}
