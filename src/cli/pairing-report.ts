import { departmentLoads } from '#core/pairing/department-loads.ts'
import type { DepartmentLoad } from '#core/pairing/department-load.ts'
import type { PairingCase } from '#core/pairing/pairing-case.ts'
import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'

/** How many communities have none, one and several, and what departments carry. */
interface PairingState {
  readonly none: number
  readonly one: number
  readonly several: number
  readonly ties: number
  readonly loads: readonly DepartmentLoad[]
}

/** A pairing before and after, as the command line tells it. */
export interface PairingReport extends Pick<PairingProposal, 'kept' | 'made' | 'ended' | 'values'> {
  readonly proof: 'optimal'
  readonly before: PairingState
  readonly after: PairingState
  readonly pairs: readonly {
    readonly code: string
    readonly community: string
    readonly department: string
    readonly departmentName: string
    readonly before: readonly string[]
    readonly kept: boolean
  }[]
}

/** The report of a proposal for a case. */
export function pairingReport(pairing: PairingCase, proposal: PairingProposal): PairingReport {
  const { communities, departments, rule } = pairing
  const { kept, made, ended, values, pairs } = proposal
  const nameOf = new Map(departments.map(({ id, name }) => [id, name]))
  const stateOf = (lists: readonly (readonly string[])[]): PairingState => {
    const burdens = communities.map(({ residents, workload }, i) => ({
      residents,
      workload,
      departments: lists[i]!,
    }))
    const count = (accept: (size: number) => boolean): number =>
      lists.filter(({ length }) => accept(length)).length
    return {
      none: count((size) => size === 0),
      one: count((size) => size === 1),
      several: count((size) => size > 1),
      ties: lists.reduce((sum, { length }) => sum + length, 0),
      loads: departmentLoads(departments, burdens, rule),
    }
  }
  return {
    proof: 'optimal',
    kept,
    made,
    ended,
    values,
    before: stateOf(communities.map(({ present }) => present)),
    after: stateOf(pairs.map(({ department }) => [department])),
    pairs: pairs.map((pair, i) => ({
      code: communities[i]!.code,
      community: communities[i]!.name,
      department: pair.department,
      departmentName: nameOf.get(pair.department) ?? pair.department,
      before: pair.before,
      kept: pair.kept,
    })),
  }
}
