import { problem, type Problem } from '#core/problem/problem.ts'
import type { Scenario } from '#core/plan/scenario.ts'
import type { Step } from '#core/plan/step.ts'
import { inTransaction } from './in-transaction.ts'
import { sealScenario, sealStep } from './seal.ts'
import { storageProblem } from './storage-problem.ts'
import type { VaultConnection } from './vault-connection.ts'
import type { ScenarioRecord, StepRecord } from './vault-schema.ts'

/** Waits between the attempts of one write, in milliseconds; a step must not hold up the next for long. */
const ATTEMPT_DELAYS_MILLISECONDS: readonly number[] = [0, 40, 160, 640]

/** Trying again at once does not help against these. */
const HOPELESS = new Set(['storage-full', 'storage-missing', 'storage-newer', 'pen-lost', 'project-missing'])

/** What one gesture leaves in the journal. */
export interface JournalEntry {
  readonly step: Step | null
  /** The scenarios that changed: new, renamed, or with another head. */
  readonly scenarios: readonly Scenario[]
  readonly scenarioId: string
  /** Ids of scenarios that are no longer there; their steps stay. */
  readonly dropped?: readonly string[]
}

/** Where the journal of an open project goes on. */
export interface JournalPlace {
  readonly project: string
  /** Number of the pen that this tab holds. */
  readonly pen: number
  readonly lastHash: string
}

/**
 * The log of an open project on disk. A step and the head that stands on it are written in one transaction with
 * strict durability: after a crash at any moment the journal ends with a whole step. What could not be written is
 * kept and goes along with the next write, so the chain never has a hole.
 */
export class Journal {
  readonly #connection: VaultConnection
  readonly #place: JournalPlace
  readonly #delays: readonly number[]
  #lastHash: string
  #steps: StepRecord[] = []
  /** By id; null = no longer there. */
  readonly #scenarios = new Map<string, ScenarioRecord | null>()
  #scenarioId: string | null = null
  #writing: Promise<Problem | null> = Promise.resolve(null)

  /** @param delays Waits in milliseconds before the attempts of one write. */
  constructor(connection: VaultConnection, place: JournalPlace, delays = ATTEMPT_DELAYS_MILLISECONDS) {
    this.#connection = connection
    this.#delays = delays
    this.#place = place
    this.#lastHash = place.lastHash
  }

  /** True when something waits to be written. */
  get isBehind(): boolean {
    return this.#steps.length > 0 || this.#scenarios.size > 0 || this.#scenarioId !== null
  }

  /**
   * Writes an entry and all that is still waiting; null when everything is on disk.
   * Codes: `pen-lost`, `project-missing`, and those of the storage.
   */
  write(entry: JournalEntry): Promise<Problem | null> {
    if (entry.step !== null) {
      const record = sealStep(this.#place.project, entry.step, this.#lastHash)
      this.#steps.push(record)
      this.#lastHash = record.hash
    }
    for (const scenario of entry.scenarios) {
      this.#scenarios.set(scenario.id, sealScenario(this.#place.project, scenario))
    }
    for (const id of entry.dropped ?? []) this.#scenarios.set(id, null)
    this.#scenarioId = entry.scenarioId
    return this.flush()
  }

  /** Writes what is waiting, with a few attempts. */
  flush(): Promise<Problem | null> {
    this.#writing = this.#writing.then(() => this.#attempt())
    return this.#writing
  }

  async #attempt(): Promise<Problem | null> {
    let failure: Problem | null = null
    for (const delay of this.#delays) {
      if (!this.isBehind) return null
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
      failure = await this.#commit()
      if (failure === null || HOPELESS.has(failure.code)) return failure
    }
    return failure
  }

  async #commit(): Promise<Problem | null> {
    const opened = await this.#connection.open()
    if (!opened.ok) return opened.problem
    const steps = [...this.#steps]
    const scenarios = [...this.#scenarios]
    const scenarioId = this.#scenarioId
    try {
      const transaction = opened.value.transaction(['projects', 'steps', 'scenarios'], 'readwrite', {
        durability: 'strict',
      })
      const refusal = await inTransaction(transaction, async (request) => {
        const project = await transaction.objectStore('projects').get(this.#place.project)
        if (project === undefined) return problem('project-missing')
        if (project.pen !== this.#place.pen) return problem('pen-lost')
        for (const step of steps) request(transaction.objectStore('steps').put(step))
        for (const [id, scenario] of scenarios) {
          const store = transaction.objectStore('scenarios')
          request(scenario === null ? store.delete([this.#place.project, id]) : store.put(scenario))
        }
        if (scenarioId !== null) request(transaction.objectStore('projects').put({ ...project, scenarioId }))
        return null
      })
      if (refusal !== null) return refusal
    } catch (error) {
      const failure = storageProblem(error)
      if (failure.code === 'storage-closed') await this.#connection.close()
      return failure
    }
    this.#steps = this.#steps.filter((step) => !steps.includes(step))
    for (const [id, scenario] of scenarios) {
      if (this.#scenarios.get(id) === scenario) this.#scenarios.delete(id)
    }
    if (this.#scenarioId === scenarioId) this.#scenarioId = null
    return null
  }
}
