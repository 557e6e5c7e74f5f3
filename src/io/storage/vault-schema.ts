import type { DBSchema, IDBPDatabase } from 'idb'
import type { PackedBase } from '#core/plan/packed-base.ts'
import type { Scenario } from '#core/plan/scenario.ts'
import type { Step } from '#core/plan/step.ts'

/** Version of the database layout; a browser that met a newer one refuses to open it with an older build. */
export const VAULT_VERSION = 1

/** Version of the records of a project. Rises with every change of their meaning; older ones are migrated. */
export const PROJECT_FORMAT = 1

/** A project as the browser remembers it. */
export interface ProjectRecord {
  readonly id: string
  readonly name: string
  /** {@link PROJECT_FORMAT} of the build that wrote it. */
  readonly format: number
  /** Rises over all projects with each opening: the largest is the last one used. Never a clock. */
  readonly opened: number
  /** The ground: the bundled city, or typed arrays in `bases`; the hash tells whether it is still the same. */
  readonly base: { readonly kind: 'bundled' | 'stored'; readonly hash: string }
  /** Scenario on screen when it was last saved. */
  readonly scenarioId: string
  /** Rises with every change of the writing tab; a tab that lost the pen cannot write any more. */
  readonly pen: number
}

/** A step in the chain: its hash covers its content and the hash of the step before. */
export interface StepRecord {
  readonly project: string
  readonly id: number
  readonly step: Step
  readonly previous: string
  readonly hash: string
}

/** A scenario with the hash of its content. */
export interface ScenarioRecord {
  readonly project: string
  readonly id: string
  readonly scenario: Scenario
  readonly hash: string
}

/** Object stores of the vault. `damaged` keeps records that did not match their hash, for whoever wants to look. */
export interface VaultSchema extends DBSchema {
  projects: { key: string; value: ProjectRecord }
  bases: { key: string; value: PackedBase }
  steps: { key: [string, number]; value: StepRecord }
  scenarios: { key: [string, string]; value: ScenarioRecord }
  damaged: { key: number; value: StepRecord }
}

/** The open database. */
export type Vault = IDBPDatabase<VaultSchema>
