import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import type { Department, DepartmentId } from '#core/plan/department.ts'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { PairingRule } from '#core/plan/pairing-rule.ts'
import type { Plan } from '#core/plan/plan.ts'
import { pairBarred } from './pair-barred.ts'
import { pairDistrictCode } from './pair-district-code.ts'

/** A tie as the matrix shows it: in force and in the plan, only in the plan, only in force, only proposed. */
export type MatrixState = 'kept' | 'made' | 'ended' | 'proposed' | 'none'

/** One community against one department. */
interface MatrixCell {
  readonly department: DepartmentId
  readonly state: MatrixState
  /** The rules do not let this department look after this community. */
  readonly isBarred: boolean
}

/** A community with a cell for each column. */
export interface MatrixRow {
  readonly id: JurisdictionId
  readonly name: string
  /** Departments it has in the plan, also those without a column. */
  readonly departments: readonly DepartmentId[]
  readonly isLocked: boolean
  readonly cells: readonly MatrixCell[]
}

/** Communities of a place against departments. */
export interface PairingMatrix {
  readonly columns: readonly Department[]
  readonly rows: readonly MatrixRow[]
}

/**
 * The ties of communities, in order of their codes: columns are the departments with a tie here in the plan, in force
 * or in the proposal, and those of `added`, in order of their ids.
 */
export function pairingMatrixCells(
  plan: Plan,
  communities: readonly Jurisdiction[],
  proposal: PairingProposal | null,
  added: ReadonlySet<DepartmentId>,
): PairingMatrix {
  const proposed = new Map(proposal?.pairs.map(({ community, department }) => [community, department]))
  const wanted = new Set(added)
  for (const { id } of communities) {
    const pair = plan.care.pairOf(id)
    for (const one of [...(pair?.departments ?? []), ...(pair?.standing ?? [])]) wanted.add(one)
    const suggested = proposed.get(id)
    if (suggested !== undefined) wanted.add(suggested)
  }
  const columns = plan.care.departments().filter(({ id }) => wanted.has(id))
  const rule: PairingRule = plan.rules.pairing
  const rows = communities
    .toSorted((a, b) => (a.code === b.code ? order(a.id, b.id) : order(a.code, b.code)))
    .map(({ id, name }): MatrixRow => {
      const pair = plan.care.pairOf(id)
      const departments = pair?.departments ?? []
      const district = pairDistrictCode(plan, id)
      return {
        id,
        name,
        departments,
        isLocked: pair?.locked ?? false,
        cells: columns.map((department) => ({
          department: department.id,
          state: stateOf(
            departments.includes(department.id),
            pair?.standing.includes(department.id) ?? false,
            proposed.get(id) === department.id,
          ),
          isBarred: pairBarred(rule, department, district) !== null,
        })),
      }
    })
  return { columns, rows }
}

function stateOf(isPlanned: boolean, isStanding: boolean, isProposed: boolean): MatrixState {
  if (isPlanned) return isStanding ? 'kept' : 'made'
  if (isStanding) return 'ended'
  return isProposed ? 'proposed' : 'none'
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
