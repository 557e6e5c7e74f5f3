import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Scenario } from '#core/plan/scenario.ts'
import type { Step } from '#core/plan/step.ts'
import type { ScenarioRecord, StepRecord } from './vault-schema.ts'

/** What stands before the first step of the chain. */
export const CHAIN_START = ''

/** Puts a step behind the record with the hash `previous`. */
export function sealStep(project: string, step: Step, previous: string): StepRecord {
  return { project, id: step.id, step, previous, hash: hashOf(project, step, previous) }
}

/** Puts the hash on a scenario. */
export function sealScenario(project: string, scenario: Scenario): ScenarioRecord {
  return { project, id: scenario.id, scenario, hash: hashOf(project, scenario, '') }
}

/** True when a step is what was written, and stands behind the step that it was written behind. */
export function isSoundStep(record: StepRecord, previous: string): boolean {
  return (
    record.previous === previous &&
    record.id === record.step?.id &&
    record.hash === hashOf(record.project, record.step, previous)
  )
}

/** True when a scenario is what was written. */
export function isSoundScenario(record: ScenarioRecord): boolean {
  return record.hash === hashOf(record.project, record.scenario, '')
}

function hashOf(project: string, content: Step | Scenario, previous: string): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([project, previous, content]))))
}
