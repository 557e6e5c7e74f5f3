import type { CareRecord } from '#core/plan/care-record.ts'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import type { SlotCounts } from '#core/topology/topology-diff.ts'
import type { Holders } from './holders.ts'

/** What a step touches, as keys: two steps that share a key of which one at least is written depend on each other. */
export interface StepKeys {
  readonly written: Set<string>
  /** What only must still be there as it was: who receives, who looks after. */
  readonly read: ReadonlySet<string>
}

/** Where a step stands. */
export interface StepPlace {
  /** Slots that both branches have in common. */
  readonly parted: SlotCounts
  readonly side: 'ours' | 'theirs'
  /** Who holds what before the step. */
  readonly holders: Holders
}

/**
 * The keys of a diff. Slots that were handed out since the two branches parted belong to their branch alone (`side`). A
 * border that moves touches its arcs, their nodes and the faces beside them, so that steps without a common key change
 * disjoint ground. Whose ground it is, and all that it lies in, must be there and not locked meanwhile. Names and codes
 * that are given are keys too: two units must not get the same.
 */
export function stepKeys(diff: PlanDiff, { parted, side, holders }: StepPlace): StepKeys {
  const written = new Set<string>()
  const read = new Set<string>()
  const slot = (kind: 'arc' | 'face' | 'node', number: number): void => {
    if (number < 0) return
    const isCommon = number < { arc: parted.arcs, face: parted.faces, node: parted.nodes }[kind]
    written.add(isCommon ? `${kind} ${number}` : `${kind} ${side} ${number}`)
    if (kind === 'face') alive(holders.ownerOf(number))
  }
  const alive = (id: JurisdictionId | null): void => {
    if (id === null) return
    for (const above of holders.chainOf(id)) read.add(`alive ${above}`)
  }
  for (const record of [...diff.added, ...diff.removed]) writeRecord(null, record, written, alive)
  for (const [from, to] of diff.updated) writeRecord(from, to, written, alive)
  for (const { face, from, to } of diff.faces) {
    slot('face', face)
    alive(from)
    alive(to)
  }
  for (const { arc, from, to } of diff.topology?.arcs ?? []) {
    slot('arc', arc)
    for (const record of [from, to]) {
      for (const face of record?.face ?? []) slot('face', face)
      for (const node of record?.origin ?? []) slot('node', node)
    }
  }
  for (const { face } of [...(diff.topology?.faces ?? []), ...diff.tallies]) slot('face', face)
  for (const { building } of diff.buildings) written.add(`building ${building}`)
  for (const { from, to } of diff.merges) {
    written.add(`merge ${(from ?? to)!.id}`)
    for (const compound of [...(from?.compounds ?? []), ...(to?.compounds ?? [])]) {
      written.add(`compound ${compound}`)
    }
  }
  for (const { from, to } of diff.care) writeCare(from, to, written, read)
  if (diff.rules !== null) written.add('rules')
  return { written, read }
}

function writeRecord(
  from: Jurisdiction | null,
  to: Jurisdiction,
  written: Set<string>,
  alive: (id: JurisdictionId | null) => void,
): void {
  written.add(`jurisdiction ${to.id}`)
  if (from === null || from.retired !== to.retired || from.locked !== to.locked) written.add(`alive ${to.id}`)
  if (from?.name !== to.name) written.add(`name ${to.level} ${to.name}`)
  if (to.code !== '' && from?.code !== to.code) written.add(`code ${to.code}`)
  if (from?.parent !== to.parent) {
    alive(from?.parent ?? null)
    alive(to.parent)
  }
}

function writeCare(
  from: CareRecord | null,
  to: CareRecord | null,
  written: Set<string>,
  read: Set<string>,
): void {
  const record = (to ?? from)!
  written.add(`${record.kind} ${record.id}`)
  switch (record.kind) {
    case 'department':
      if (from === null || to === null || isDissolved(from) !== isDissolved(to))
        written.add(`department alive ${record.id}`)
      break
    case 'publication':
      for (const [community] of record.pairs) written.add(`pair ${community}`)
      break
    case 'pair':
      read.add(`alive ${record.id}`)
      for (const department of record.departments) read.add(`department alive ${department}`)
      break
    case 'need':
      read.add(`alive ${record.community}`)
      break
    case 'resource':
      read.add(`department alive ${record.department}`)
      break
    case 'service':
      read.add(`alive ${record.community}`).add(`department alive ${record.department}`)
      if (record.need !== null) read.add(`need ${record.need}`)
  }
}

function isDissolved(record: CareRecord): boolean {
  return record.kind === 'department' && record.dissolved
}
