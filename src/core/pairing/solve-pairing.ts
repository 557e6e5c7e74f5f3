import { solveTransport } from '#core/optimize/solve-transport.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { criterionValues } from './criterion-values.ts'
import { departmentLoads } from './department-loads.ts'
import type { PairingCase } from './pairing-case.ts'
import type { PairingProposal, ProposedPair } from './pairing-proposal.ts'
import { pairingRefusal } from './pairing-refusal.ts'
import type { PairingRequest } from './pairing-request.ts'
import { transportOfCase } from './transport-of-case.ts'

/**
 * Every community with exactly one department, every department within its bounds, the best by the criteria in their
 * order, proven. Yields how far it is, 0 … 1. Codes: `pairing-no-communities`, `pairing-no-departments`, and those of
 * `pairingRefusal`.
 */
export function* solvePairing(
  pairing: PairingCase,
  request: PairingRequest,
): Generator<number, Result<PairingProposal>> {
  const { communities, departments, rule } = pairing
  if (communities.length === 0) return fail(problem('pairing-no-communities'))
  if (!departments.some(({ level }) => rule.levels.includes(level)))
    return fail(problem('pairing-no-departments'))
  const { problem: transport, costs } = transportOfCase(pairing)
  const outcome = yield* solveTransport(transport)
  if (outcome.kind !== 'optimal') return fail(pairingRefusal(pairing, outcome))
  const pairs = communities.map(({ id, present }, row): ProposedPair => {
    const department = departments[outcome.columnOf[row]!]!.id
    return { community: id, department, before: present, kept: present.includes(department) }
  })
  const kept = pairs.filter((pair) => pair.kept).length
  const burdens = communities.map(({ residents, workload }, row) => ({
    residents,
    workload,
    departments: [pairs[row]!.department],
  }))
  return ok({
    request,
    pairs,
    kept,
    made: pairs.length - kept,
    ended: pairs.reduce((sum, { before }) => sum + before.length, 0) - kept,
    values: criterionValues(costs, outcome.columnOf, departments.length),
    loads: departmentLoads(departments, burdens, rule),
  })
}
