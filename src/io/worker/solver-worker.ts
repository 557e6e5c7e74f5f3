import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { ServiceReach } from '#core/analysis/service-reach.ts'
import { findCandidates } from '#core/merging/find-candidates.ts'
import type { MergeCandidate } from '#core/merging/merge-candidate.ts'
import type { MergeProgress } from '#core/merging/merge-progress.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import type { MergeRequest } from '#core/merging/merge-request.ts'
import { proposeMerges } from '#core/merging/propose-merges.ts'
import { explainPair } from '#core/pairing/explain-pair.ts'
import type { PairExplanation } from '#core/pairing/pair-explanation.ts'
import { caseOfPlan } from '#core/pairing/case-of-plan.ts'
import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import type { PairingRequest } from '#core/pairing/pairing-request.ts'
import { solvePairing } from '#core/pairing/solve-pairing.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { unpackBase, type PackedBase } from '#core/plan/packed-base.ts'
import { Plan } from '#core/plan/plan.ts'
import { ok, type Result } from '#core/problem/result.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposalProgress } from '#core/proposal/proposal-progress.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'
import { propose } from '#core/proposal/propose.ts'
import { loadMipSolver } from './load-mip-solver.ts'

/** News on screen come no faster than people read them. */
const NEWS_MILLISECONDS = 150

/** What the solver's thread does for the page. It is ended, not asked, when somebody stops it. */
export const solverWorker = {
  /** Finds compounds that could become one, best first. */
  async findMerges(snapshot: PackedBase): Promise<Result<readonly MergeCandidate[]>> {
    const plan = new Plan(unpackBase(snapshot))
    return ok(findCandidates(plan, { within: null }))
  },
  /** Chooses compounds that become one each, on a plan as it stands. Codes are those of `proposeMerges`. */
  async proposeMerges(
    snapshot: PackedBase,
    request: MergeRequest,
    tell: (progress: MergeProgress) => void,
  ): Promise<Result<readonly MergeProposal[]>> {
    const solve = await loadMipSolver()
    return lastOf(proposeMerges(new Plan(unpackBase(snapshot)), request, { solve }), tell)
  },
  /** Searches for proposals on a plan as it stands; `known` = walks of its ground. Codes are those of `propose`. */
  async propose(
    snapshot: PackedBase,
    request: ProposalRequest,
    known: ServiceReach | null,
    tell: (progress: ProposalProgress) => void,
  ): Promise<Result<readonly Proposal[]>> {
    const solve = await loadMipSolver()
    const plan = new Plan(unpackBase(snapshot))
    const reach = known ?? measureServiceReach(plan.base)
    const coverage = new ServiceCoverage(plan, reach)
    return lastOf(propose(new Metrics(plan), request, { solve, coverage }), tell)
  },
  /** Gives every community exactly one department. Codes are those of `solvePairing`. */
  async proposePairing(
    snapshot: PackedBase,
    request: PairingRequest,
    tell: (done: number) => void,
  ): Promise<Result<PairingProposal>> {
    const plan = new Plan(unpackBase(snapshot))
    return lastOf(solvePairing(caseOfPlan(plan, request), request), tell)
  },
  /** Why a community has its department in a proposal, or else in the plan. Codes are those of `explainPair`. */
  async explainPair(
    snapshot: PackedBase,
    proposal: PairingProposal | null,
    community: JurisdictionId,
  ): Promise<Result<PairExplanation>> {
    const plan = new Plan(unpackBase(snapshot))
    return explainPair(plan, proposal, community)
  },
}

/** Runs a search to its end and tells of it now and then. */
function lastOf<Told, Answer>(run: Generator<Told, Answer>, tell: (told: Told) => void): Answer {
  let told = -Infinity
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
    const now = performance.now()
    if (now - told < NEWS_MILLISECONDS) continue
    told = now
    tell(step.value)
  }
}

/** The solver's functions as the page calls them. */
export type SolverWorker = typeof solverWorker
