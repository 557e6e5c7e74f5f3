import type { Partition } from '#core/optimize/partition.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalProgress } from './proposal-progress.ts'
import type { DivisionProgress } from './solve-division.ts'

/** A proposal of the best so far is put together when so much more of the search is done. */
const STRIDE = 0.15

/** A search as a share `from` … `to` of a whole run; what is found on the way becomes a proposal by `propose`. */
export function* divisionProgress<T>(
  run: Generator<DivisionProgress, T>,
  [from, to]: readonly [from: number, to: number],
  propose: (partition: Partition) => Proposal | null,
): Generator<ProposalProgress, T> {
  let shown: Partition | null = null
  let best: Proposal | null = null
  let next = 0
  let furthest = 0
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
    const { stage, done, best: partition } = step.value
    if (partition !== null && partition !== shown && done >= next) {
      shown = partition
      next = done + STRIDE
      best = propose(partition)
    }
    furthest = Math.max(furthest, done)
    yield { stage, done: from + furthest * (to - from), best }
  }
}
