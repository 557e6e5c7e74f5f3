import type { MipSolver } from './mip-solver.ts'
import type { SearchProgress } from './search-progress.ts'
import { siteServices, type ProvedSiting } from './site-services.ts'
import type { SitingProblem } from './siting-problem.ts'
import type { Siting } from './siting.ts'

/**
 * Opens sites so that most residents have one within the radius: maximal covering (Church & ReVelle 1974), with the
 * existing sites kept. `cost` is the residents who are not covered, so a proof with a bound says that at most
 * Σ demand − bound can be. Exact where the budget allows; `passes` bounds the work, `seconds` a solver, which gets
 * what the own branch and bound leaves. Same seed, same answer.
 */
export function coverMost(
  problem: SitingProblem,
  budget: { readonly seed: number; readonly passes?: number; readonly seconds?: number },
  solve?: MipSolver,
): Generator<SearchProgress<Siting>, ProvedSiting> {
  return siteServices(problem, (meters) => (meters <= problem.radiusMeters ? 0 : 1), 1, budget, solve)
}
