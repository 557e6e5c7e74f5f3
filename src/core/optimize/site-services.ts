import { chooseSites, type SiteBudget } from './choose-sites.ts'
import type { MipSolver } from './mip-solver.ts'
import type { Proof } from './proof.ts'
import type { SearchProgress } from './search-progress.ts'
import { serviceCostsOf } from './service-costs-of.ts'
import { sitingOf } from './siting-of.ts'
import type { SitingProblem } from './siting-problem.ts'
import type { Siting } from './siting.ts'

/** Sites and how good they are. The bound of a gap is one of `cost`. */
export interface ProvedSiting {
  readonly siting: Siting
  readonly proof: Proof
}

const BUDGET: SiteBudget = { seed: 0, passes: 6000, seconds: 20 }

/** Chooses new sites so that what residents cost by their distance to the nearest one is least; `most` without any. */
export function* siteServices(
  problem: SitingProblem,
  costAt: (meters: number) => number,
  most: number,
  budget: Partial<SiteBudget>,
  solve?: MipSolver,
): Generator<SearchProgress<Siting>, ProvedSiting> {
  const { costs, candidate } = serviceCostsOf(problem, costAt, most)
  const of = (isOpen: Uint8Array): Siting =>
    sitingOf(
      problem,
      candidate.filter((_, site) => isOpen[site] === 1),
      (meters) => Math.min(most, costAt(meters)),
    )
  const search = chooseSites(costs, { ...BUDGET, ...budget }, solve)
  let [shown, siting]: [Uint8Array | null, Siting | null] = [null, null]
  for (;;) {
    const step = search.next()
    const { isOpen, cost, bound } = step.done === true ? step.value : step.value.best!
    if (isOpen !== shown || siting === null) [shown, siting] = [isOpen, of(isOpen)]
    if (step.done !== true) {
      yield { done: step.value.done, best: siting }
      continue
    }
    const least = Math.max(0, bound)
    const gap: Proof = { kind: 'gap', bound: least, gap: (cost - least) / cost }
    return { siting, proof: least >= cost ? { kind: 'optimal' } : gap }
  }
}
