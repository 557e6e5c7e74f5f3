import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Scenario } from '#core/plan/scenario.ts'
import type { Step, StepId } from '#core/plan/step.ts'
import { inTransaction } from './in-transaction.ts'
import { CHAIN_START, isSoundScenario, isSoundStep } from './seal.ts'
import { storageProblem } from './storage-problem.ts'
import { PROJECT_FORMAT, type ProjectRecord, type StepRecord, type Vault } from './vault-schema.ts'

/** A project as it was found: everything up to the last sound record. */
export interface StoredProject {
  readonly project: ProjectRecord
  readonly steps: readonly Step[]
  readonly scenarios: readonly Scenario[]
  readonly scenarioId: string
  /** Hash of the last sound step: what the next one is chained to. */
  readonly lastHash: string
  /** Steps from the first unsound one on. They are not used. */
  readonly damaged: readonly StepRecord[]
}

/** The sound steps that a reader has already, and the hash of the last one. */
export type KnownLog = Pick<StoredProject, 'steps' | 'lastHash'>

const NOTHING_KNOWN: KnownLog = { steps: [], lastHash: CHAIN_START }

/**
 * Reads a project and checks its chain: all of it, or what follows on the `known` part when that still stands there. Heads that stood on an unsound step fall back to the last sound one.
 * Codes: `project-missing`, `project-newer {format}` and those of `storageProblem`.
 */
export async function loadProject(
  vault: Vault,
  id: string,
  known: KnownLog = NOTHING_KNOWN,
): Promise<Result<StoredProject>> {
  try {
    const transaction = vault.transaction(['projects', 'steps', 'scenarios'], 'readonly')
    const ofProject = IDBKeyRange.bound([id], [id, []])
    const count = known.steps.length
    const fromLastKnown = count === 0 ? ofProject : IDBKeyRange.bound([id, count], [id, []])
    const [project, records, scenarioRecords] = await inTransaction(transaction, () =>
      Promise.all([
        transaction.objectStore('projects').get(id),
        transaction.objectStore('steps').getAll(fromLastKnown),
        transaction.objectStore('scenarios').getAll(ofProject),
      ]),
    )
    if (project === undefined) return fail(problem('project-missing'))
    if (project.format > PROJECT_FORMAT) return fail(problem('project-newer', { format: project.format }))

    const lastKnown = records[0]
    if (count > 0 && (lastKnown?.id !== count || lastKnown.hash !== known.lastHash))
      return loadProject(vault, id)
    const stepRecords = count > 0 ? records.slice(1) : records
    let { lastHash } = known
    const firstUnsound = stepRecords.findIndex((record) => {
      const sound = isSoundStep(record, lastHash)
      if (sound) lastHash = record.hash
      return !sound
    })
    const soundCount = firstUnsound < 0 ? stepRecords.length : firstUnsound
    const steps = [...known.steps, ...stepRecords.slice(0, soundCount).map(({ step }) => step)]
    const ids = new Set<StepId>([0, ...steps.map((step) => step.id)])
    const last = steps.at(-1)?.id ?? 0
    const scenarios = scenarioRecords
      .filter(isSoundScenario)
      .map(({ scenario }) => withSoundHead(scenario, ids, last))
    return ok({
      project,
      steps,
      scenarios,
      scenarioId: project.scenarioId,
      lastHash,
      damaged: stepRecords.slice(soundCount),
    })
  } catch (error) {
    return fail(storageProblem(error))
  }
}

function withSoundHead(scenario: Scenario, known: ReadonlySet<StepId>, last: StepId): Scenario {
  if (known.has(scenario.head) && known.has(scenario.tip)) return scenario
  const head = known.has(scenario.head) ? scenario.head : last
  return { ...scenario, head, tip: head }
}
