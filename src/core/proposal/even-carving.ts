import type { Partition } from '#core/optimize/partition.ts'

/** Searches of a bisection: the bound is then known to one part in 2^(so many) of the room. */
const HALVINGS = 7

/**
 * The smallest bound of the largest part for which a search finds a division, by bisection between `low`, below which
 * there is none, and `high`; with the division found for it. Where none was found for `high`, its best, with `excess`.
 *
 * @param search Looks for a division with no part above a bound; `excess` > 0 when it finds none.
 */
export function* evenCarving(
  low: number,
  high: number,
  search: (most: number) => Generator<unknown, Partition>,
): Generator<number, { readonly most: number; readonly partition: Partition }> {
  let best = { most: high, partition: yield* counted(search(high), 0) }
  let below = Math.floor(low)
  for (let halving = 1; halving <= HALVINGS && best.partition.excess === 0; halving++) {
    const most = Math.floor((below + best.most) / 2)
    if (most <= below) break
    const partition = yield* counted(search(most), halving / (HALVINGS + 1))
    if (partition.excess === 0) best = { most, partition }
    else below = most
  }
  return best
}

function* counted<R>(run: Generator<unknown, R>, done: number): Generator<number, R> {
  for (;;) {
    const step = run.next()
    if (step.done === true) return step.value
    yield done
  }
}
