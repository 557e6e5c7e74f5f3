import type { Branch } from '#core/plan/branch.ts'
import type { Command } from '#core/plan/command.ts'
import { playCommands } from '#core/plan/play-commands.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { ok, type Result } from '#core/problem/result.ts'

interface Script {
  readonly id: string
  readonly commands: readonly Command[]
}

/** When the reform that the bundled scenarios tell of was done. */
const PLAYED_AT = '2023-06-30T00:00:00.000Z'

/**
 * The scenarios of the bundled city's `scenarios.json` (id and commands of each, from the city as it was loaded), played on
 * that city. The file comes with the program and is checked as a part of it. Codes: those of commands.
 */
export function playScenarios(base: PlanBase, bytes: Uint8Array): Result<readonly Branch[]> {
  const scripts = JSON.parse(new TextDecoder().decode(bytes)) as readonly Script[]
  const branches: Branch[] = []
  for (const { id, commands } of scripts) {
    const steps = playCommands(base, commands, PLAYED_AT)
    if (!steps.ok) return steps
    branches.push({ scenario: { id, name: '', note: '', locked: true }, steps: steps.value })
  }
  return ok(branches)
}
