import type { History } from '#core/plan/history.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import type { Scenario } from '#core/plan/scenario.ts'
import type { Step } from '#core/plan/step.ts'
import { isBorderDiff } from './is-border-diff.ts'
import { isCareRecord } from './is-care-record.ts'
import { isCompoundMerge } from './is-compound-merge.ts'
import { isFaceMove } from './is-face-move.ts'
import { isPlainObject } from './is-plain-object.ts'
import { isJurisdiction, isRuleProfile } from './own-member.ts'

const COMMAND_TYPES: ReadonlySet<unknown> = new Set([
  'assign',
  'assign-faces',
  'create',
  'rename',
  'recolour',
  'lock',
  'state-bounds',
  'combine',
  'merge',
  'retire',
  'set-rules',
  'convert',
  'place-seat',
  'set-posts',
  'reset',
  'batch',
  'move-border',
  'insert-vertex',
  'delete-vertices',
  'redraw',
  'cut',
  'draw',
  'plan-merges',
  'edit-merge',
  'advance-merge',
  'record-vote',
  'unmerge',
  'put-care-records',
  'drop-care-records',
  'dissolve-department',
  'pair',
  'lock-pairs',
  'publish-pairing',
])

/** The history in unknown data, or null when anything in it has not the shape it must have. */
export function guardHistory(steps: unknown, scenarios: unknown, scenarioId: unknown): History | null {
  if (!Array.isArray(steps) || !steps.every(isStep)) return null
  if (!Array.isArray(scenarios) || !scenarios.every((one) => isScenario(one, steps.length))) return null
  if (!scenarios.some(({ id }) => id === scenarioId)) return null
  if (new Set(scenarios.map(({ id }) => id)).size < scenarios.length) return null
  return { steps, scenarios, scenarioId: scenarioId as string }
}

/** Steps stand in order of their ids and each on an earlier one, so that every way leads to the base. */
function isStep(value: unknown, index: number): value is Step {
  if (!isPlainObject(value)) return false
  const { id, parent, command, diff, label, at } = value
  return (
    id === index + 1 &&
    isCountBelow(parent, index + 1) &&
    isPlainObject(command) &&
    COMMAND_TYPES.has(command['type']) &&
    isPlainObject(label) &&
    typeof label['key'] === 'string' &&
    isLabelData(label['data']) &&
    typeof at === 'string' &&
    isDiff(diff)
  )
}

function isLabelData(data: unknown): boolean {
  if (!isPlainObject(data)) return false
  return Object.values(data).every((one) => typeof one === 'string' || typeof one === 'number')
}

function isDiff(value: unknown): value is PlanDiff {
  if (!isPlainObject(value)) return false
  const { added, updated, removed, faces, rules, topology, tallies, buildings, merges, care } = value
  return (
    isListOf(added, isJurisdiction) &&
    isListOf(removed, isJurisdiction) &&
    isListOf(updated, (pair) => isPair(pair, isJurisdiction)) &&
    isListOf(faces, isFaceMove) &&
    (rules === null || isPair(rules, isRuleProfile)) &&
    isBorderDiff(topology, tallies, buildings) &&
    isListOf(merges, (change) => isRecordChange(change, isCompoundMerge)) &&
    isListOf(care, (change) => isRecordChange(change, isCareRecord))
  )
}

function isRecordChange(value: unknown, isRecord: (one: unknown) => boolean): boolean {
  if (!isPlainObject(value)) return false
  const { from, to } = value
  return (from !== null || to !== null) && [from, to].every((one) => one === null || isRecord(one))
}

function isScenario(value: unknown, steps: number): value is Scenario {
  if (!isPlainObject(value)) return false
  const { id, name, note, locked, head, tip } = value
  return (
    [id, name, note].every((text) => typeof text === 'string') &&
    typeof locked === 'boolean' &&
    [head, tip].every((at) => isCountBelow(at, steps + 1))
  )
}

function isPair(value: unknown, isMember: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(isMember)
}

function isListOf(value: unknown, isMember: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isMember)
}

function isCountBelow(value: unknown, limit: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < limit
}
