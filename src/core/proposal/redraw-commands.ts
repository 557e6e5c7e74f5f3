import type { Command } from '#core/plan/command.ts'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { newRecord } from '#core/plan/new-record.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { proposeCode } from '#core/plan/propose-code.ts'
import { proposeName } from '#core/plan/propose-name.ts'
import type { TakenNames } from '#core/plan/taken-names.ts'
import { byCode } from './by-code.ts'
import type { RedrawnPart } from './redrawn-part.ts'

/**
 * Commands that give jurisdictions of a level the ground they are to have. Units of the next finer level that lie in
 * one part go there whole; of one that lies in several, the piece with most residents stays what it is and the others
 * become new units, named after it and numbered in their part, and so on down to the faces.
 *
 * @param parts All of the level that give or take, with every face of theirs.
 * @param taken What is given out is added to it.
 * @param freshId Ids for new units.
 */
export function redrawCommands(
  plan: Plan,
  level: Level,
  parts: readonly RedrawnPart[],
  taken: TakenNames,
  freshId: () => JurisdictionId,
): Command[] {
  const commands: Command[] = []
  for (const { created } of parts) {
    if (created === null) continue
    const { id, name, code, legalStatus, parent } = created
    commands.push({ type: 'create', id, level, name, code, legalStatus, parent })
  }
  const finer = plan.finer(level)
  if (finer === undefined) {
    for (const { id, faces } of parts) {
      const given = faces.filter(
        (face) => plan.faceOwner[face] !== plan.slotOf(id) || plan.get(id) === undefined,
      )
      if (given.length > 0)
        commands.push({ type: 'assign-faces', faces: given.toSorted((a, b) => a - b), to: id })
    }
    return commands
  }

  const comers: JurisdictionId[][] = parts.map(() => [])
  const divided: Command[] = []
  for (const { unit, pieces } of dividedUnits(plan, finer, parts)) {
    const [main, ...others] = pieces
    if (unit.parent !== parts[main!.part]!.id) comers[main!.part]!.push(unit.id)
    if (others.length === 0) continue
    const below: RedrawnPart[] = [{ id: unit.id, created: null, faces: main!.faces }]
    for (const { part, faces } of others) {
      const within = parts[part]!.created ?? plan.get(parts[part]!.id)!
      const created = newPiece(unit, within, taken, freshId())
      below.push({ id: created.id, created, faces })
    }
    divided.push(...redrawCommands(plan, finer, below, taken, freshId))
  }
  commands.push(...divided)
  for (const [at, units] of comers.entries()) {
    if (units.length > 0) commands.push({ type: 'assign', units, to: parts[at]!.id })
  }
  return commands
}

/** What of a unit lies in one part. */
interface Piece {
  readonly part: number
  readonly faces: number[]
}

/** Units of a level by code, and what of them lies in which part: the piece with most residents first. */
function dividedUnits(
  plan: Plan,
  level: Level,
  parts: readonly RedrawnPart[],
): { readonly unit: Jurisdiction; readonly pieces: readonly Piece[] }[] {
  const labels = plan.labels(level)
  const found = new Map<number, Piece[]>()
  for (const [part, { faces }] of parts.entries()) {
    for (const face of faces) {
      const slot = labels[face]!
      if (slot === UNASSIGNED) continue
      const pieces = found.get(slot)
      if (pieces === undefined) found.set(slot, [{ part, faces: [face] }])
      else if (pieces.at(-1)!.part === part) pieces.at(-1)!.faces.push(face)
      else pieces.push({ part, faces: [face] })
    }
  }
  const people = ({ faces }: Piece): number =>
    faces.reduce((sum, face) => sum + plan.figures.residents[face]!, 0)
  return [...found]
    .map(([slot, pieces]) => ({
      unit: plan.at(slot)!,
      pieces: pieces.toSorted((a, b) => people(b) - people(a) || a.part - b.part),
    }))
    .toSorted((a, b) => byCode(a.unit, b.unit))
}

/** A new unit for a piece: a grid is numbered where it comes to lie, others keep the stem of their name. */
function newPiece(
  unit: Jurisdiction,
  parent: Jurisdiction,
  taken: TakenNames,
  id: JurisdictionId,
): Jurisdiction {
  const { level, legalStatus } = unit
  const name = proposeName(level, level === 'grid' ? parent : unit, taken.names[level])
  const code = proposeCode(level, parent, taken.codes)
  taken.names[level].add(name)
  taken.codes.push(code)
  return newRecord({ id, level, code, name, legalStatus, parent: parent.id })
}
