import type { PackedBase } from '#core/plan/packed-base.ts'
import type { Scenario } from '#core/plan/scenario.ts'
import type { Step } from '#core/plan/step.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { inTransaction } from './in-transaction.ts'
import { CHAIN_START, sealScenario, sealStep } from './seal.ts'
import { storageProblem } from './storage-problem.ts'
import { PROJECT_FORMAT, type ProjectRecord, type Vault } from './vault-schema.ts'

/** A project as it enters the vault, with the log it may bring along. */
export interface NewProject {
  readonly id: string
  readonly name: string
  readonly base: ProjectRecord['base']
  /** The ground itself; null for the bundled city, which is read again from its files. */
  readonly packed: PackedBase | null
  readonly steps: readonly Step[]
  readonly scenarios: readonly Scenario[]
  readonly scenarioId: string
}

/** Writes a whole project in one transaction, as the one last opened: it is there in full or not at all. */
export async function createProject(vault: Vault, project: NewProject): Promise<Result<ProjectRecord>> {
  let previous = CHAIN_START
  const steps = project.steps.map((step) => {
    const record = sealStep(project.id, step, previous)
    previous = record.hash
    return record
  })
  try {
    const transaction = vault.transaction(['projects', 'bases', 'steps', 'scenarios'], 'readwrite', {
      durability: 'strict',
    })
    const record = await inTransaction(transaction, async (request) => {
      const projects = await transaction.objectStore('projects').getAll()
      const record: ProjectRecord = {
        id: project.id,
        name: project.name,
        format: PROJECT_FORMAT,
        opened: 1 + Math.max(0, ...projects.map(({ opened }) => opened)),
        base: project.base,
        scenarioId: project.scenarioId,
        pen: 0,
      }
      request(transaction.objectStore('projects').add(record))
      if (project.packed !== null) request(transaction.objectStore('bases').put(project.packed, project.id))
      for (const step of steps) request(transaction.objectStore('steps').add(step))
      for (const scenario of project.scenarios) {
        request(transaction.objectStore('scenarios').add(sealScenario(project.id, scenario)))
      }
      return record
    })
    return ok(record)
  } catch (error) {
    return fail(storageProblem(error))
  }
}
