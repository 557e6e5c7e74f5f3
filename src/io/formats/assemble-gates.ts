import type { CompoundTable } from '#core/plan/compound-table.ts'
import type { GateTable } from '#core/plan/gate-table.ts'
import { problem } from '#core/problem/problem.ts'
import { gateTable } from './gate-table.ts'
import type { ImportAccount } from './import-account.ts'
import { linkGates } from './link-gates.ts'
import type { ReadGate } from './read-gates.ts'
import type { StatedGate } from './stated-gate.ts'

/**
 * Puts the gates of an import at its compounds: first those of the files, then those that came with the program.
 * `parent-unknown` {parent} is remarked for a compound that is not among those read; a gate that leads into none is
 * refused as `gate-without-compound`.
 */
export function assembleGates(
  read: readonly ReadGate[],
  bundled: readonly StatedGate[],
  compounds: CompoundTable,
  account: ImportAccount,
): GateTable {
  const rows = linkGates([...read.map(({ gate }) => gate), ...bundled], compounds)
  const known = new Set([...compounds.codes, ...compounds.names, ''])
  for (const [i, { gate, index }] of read.entries()) {
    const parent = gate.compound
    if (!known.has(parent)) account.remark(index, problem('parent-unknown', { parent: parent.slice(0, 40) }))
    if (rows[i] === null) account.refuse(index, problem('gate-without-compound'))
  }
  return gateTable(rows.filter((row) => row !== null))
}
