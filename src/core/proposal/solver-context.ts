import type { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { MipSolver } from '#core/optimize/mip-solver.ts'

/** What a run has at hand beside the plan. */
export interface SolverContext {
  readonly solve: MipSolver | null
  /** Who is served now, where it was measured: proposals are scored by it. */
  readonly coverage: ServiceCoverage | null
}
