import { SHARED_KINDS, type CompoundMerge } from '#core/plan/compound-merge.ts'
import { isDay } from '#core/plan/is-day.ts'
import { MERGE_STAGES } from '#core/plan/merge-stage.ts'
import { mergeTermsProblem } from '#core/plan/merge-terms-problem.ts'
import { tallyProblem } from '#core/voting/tally-problem.ts'
import { VOTE_MATTERS } from '#core/voting/vote-matter.ts'
import type { VoteTally } from '#core/voting/vote-tally.ts'
import { guardPositions } from './guard-positions.ts'
import { isBorderDiff } from './is-border-diff.ts'
import { isFaceMove } from './is-face-move.ts'
import { isPlainObject } from './is-plain-object.ts'
import { isJurisdiction } from './own-member.ts'

const STAGES: ReadonlySet<unknown> = new Set([...MERGE_STAGES, 'stopped'])
const TEXTS = ['id', 'name', 'code', 'manager', 'contractEnd', 'partyBranch'] as const
const MAX_INT32 = 0x7fffffff
/** A ring of more positions than this is no outline of a compound. */
const MOST_POSITIONS = 200_000

/** True when unknown data has the shape and the sense of a merge of compounds. */
export function isCompoundMerge(value: unknown): value is CompoundMerge {
  if (!isPlainObject(value) || !TEXTS.every((key) => typeof value[key] === 'string')) return false
  const { id, compounds, walls, outline, gates, facilities, isManaged, propertyFee, objections } = value
  const { stage, entries, matter, tallies, ground } = value
  if (id === '' || !isAscending(compounds, 2) || !isAscending(walls, 0)) return false
  if (!isListOf(outline, isRing) || (outline as readonly unknown[]).length === 0) return false
  if (!isListOf(gates, isGate) || !isListOf(facilities, isFacility)) return false
  if (isManaged !== null && typeof isManaged !== 'boolean') return false
  if (propertyFee !== null && typeof propertyFee !== 'number') return false
  if (!isListOf(objections, isObjection)) return false
  if (mergeTermsProblem(value) !== null) return false
  return isDecision(stage, entries) && isVote(matter, tallies, compounds as number[]) && isGround(ground)
}

/** Stages one after the other, their days in order; the last entry stands where the merge stands. */
function isDecision(stage: unknown, entries: unknown): boolean {
  if (!STAGES.has(stage) || !isListOf(entries, isEntry)) return false
  const list = entries as CompoundMerge['entries']
  return (
    list[0]?.stage === 'survey' &&
    list.at(-1)!.stage === stage &&
    list.every(
      (entry, i) => i === 0 || (follows(list[i - 1]!.stage, entry.stage) && list[i - 1]!.date <= entry.date),
    )
  )
}

function follows(before: string, after: string): boolean {
  const at = (stage: string): number => (MERGE_STAGES as readonly string[]).indexOf(stage)
  return before !== 'stopped' && (after === 'stopped' || at(after) > at(before))
}

function isEntry(value: unknown): boolean {
  if (!isPlainObject(value) || !STAGES.has(value['stage'])) return false
  const { date, document, note, attachments, reason } = value
  return (
    typeof date === 'string' &&
    isDay(date) &&
    [document, note, reason].every(isText) &&
    isListOf(attachments, isText)
  )
}

function isVote(matter: unknown, tallies: unknown, compounds: readonly number[]): boolean {
  if (!(VOTE_MATTERS as readonly unknown[]).includes(matter) || !isListOf(tallies, isTally)) return false
  const voted = (tallies as readonly VoteTally[]).map(({ compound }) => compound)
  return new Set(voted).size === voted.length && voted.every((compound) => compounds.includes(compound))
}

function isTally(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const { compound, total, participating, agreeing } = value
  const counts = [total, participating, agreeing]
  return (
    isIndex(compound) &&
    counts.every((count) => isPlainObject(count) && Object.keys(count).length === 2) &&
    counts.every((count) => {
      const { heads, areaSquareCentimeters } = count as Record<string, unknown>
      return Number.isSafeInteger(heads) && Number.isSafeInteger(areaSquareCentimeters)
    }) &&
    tallyProblem(value as unknown as VoteTally) === null
  )
}

/** What a merge changed of grids and borders: nobody is lost or comes from nowhere by it. */
function isGround(value: unknown): boolean {
  if (value === null) return true
  if (!isPlainObject(value)) return false
  const { updated, faces, topology, tallies, buildings } = value
  if (!isListOf(updated, isPairOfRecords) || !isListOf(faces, isFaceMove)) return false
  if (!isBorderDiff(topology, tallies, buildings)) return false
  const changes = tallies as NonNullable<CompoundMerge['ground']>['tallies']
  const gained = (field: 'residents' | 'households'): number =>
    changes.reduce((sum, { from, to }) => sum + to[field] - from[field], 0)
  return gained('residents') === 0 && gained('households') === 0
}

function isPairOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(isJurisdiction)
}

function isGate(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const { at, guards } = value
  return (
    Array.isArray(at) &&
    at.length === 2 &&
    guardPositions(at) !== null &&
    (guards === null || isIndex(guards))
  )
}

function isFacility(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const { kind, shape, points, name } = value
  return (
    (SHARED_KINDS as readonly unknown[]).includes(kind) &&
    ['point', 'line', 'area'].includes(shape as string) &&
    isPositions(points) &&
    isText(name)
  )
}

function isObjection(value: unknown): boolean {
  return isPlainObject(value) && isText(value['text']) && isText(value['answer'])
}

function isRing(value: unknown): boolean {
  return isPositions(value) && (value as readonly unknown[]).length >= 6
}

function isPositions(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 2 * MOST_POSITIONS && guardPositions(value) !== null
}

function isAscending(value: unknown, least: number): boolean {
  if (!Array.isArray(value) || value.length < least || !value.every(isIndex)) return false
  return value.every((one, i) => i === 0 || value[i - 1] < one)
}

function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_INT32
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isListOf(value: unknown, isMember: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isMember(one))
}
