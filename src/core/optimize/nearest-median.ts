import type { MipSolver } from './mip-solver.ts'
import type { SearchProgress } from './search-progress.ts'
import { siteServices, type ProvedSiting } from './site-services.ts'
import type { SitingProblem } from './siting-problem.ts'
import type { Siting } from './siting.ts'

/**
 * Opens sites so that residents walk least to the nearest one: p-median (Hakimi 1964; ReVelle & Swain 1970), with the
 * existing sites kept. Who reaches no open site counts `penaltyMeters`, which is also the most that anybody counts.
 * `cost` is in resident metres. Exact (to 2e-6) where the budget allows, as in `coverMost`. Same seed, same answer.
 */
export function nearestMedian(
  problem: SitingProblem & { readonly penaltyMeters: number },
  budget: { readonly seed: number; readonly passes?: number; readonly seconds?: number },
  solve?: MipSolver,
): Generator<SearchProgress<Siting>, ProvedSiting> {
  return siteServices(problem, (meters) => meters, problem.penaltyMeters, budget, solve)
}
