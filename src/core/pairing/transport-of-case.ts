import type { TransportProblem } from '#core/optimize/transport-problem.ts'
import { mayLookAfter } from './may-look-after.ts'
import type { PairingCase } from './pairing-case.ts'
import { pairingCosts } from './pairing-costs.ts'
import { pairingStages } from './pairing-stages.ts'

/** A pairing as a transport problem: rows are communities, columns are departments, in their order in the case. */
export interface PairingTransport {
  readonly problem: TransportProblem
  readonly costs: ReturnType<typeof pairingCosts>
}

/** Departments that may not look after anybody have no room; a locked community has its one department. */
export function transportOfCase(pairing: PairingCase): PairingTransport {
  const { communities, departments, rule } = pairing
  const rows = communities.length
  const columns = departments.length
  const allowed = new Uint8Array(rows * columns)
  for (const [row, { district, locked }] of communities.entries()) {
    for (const [column, department] of departments.entries()) {
      const isOpen = locked === null ? mayLookAfter(rule, department, district) : department.id === locked
      if (isOpen) allowed[row * columns + column] = 1
    }
  }
  const isEligible = departments.map(({ level }) => rule.levels.includes(level))
  const costs = pairingCosts(pairing)
  const problem = {
    rows,
    columns,
    allowed,
    lower: Int32Array.from(departments, ({ lower }, i) => (isEligible[i]! ? lower : 0)),
    upper: Int32Array.from(departments, ({ upper }) => upper),
    stages: pairingStages(rule, costs),
  }
  return { problem, costs }
}
