import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { connectedPieces } from '#core/topology/connected-pieces.ts'
import { isEmptyFace } from '#core/topology/is-empty-face.ts'
import { faceBox } from '#core/topology/face-box.ts'
import { inform } from './notices.ts'
import { refreshPreview } from './refresh-preview.ts'
import type { Session } from './session.ts'
import type { StoreContext } from './store-context.ts'
import type { OpenProject, WorkbenchActions } from './workbench-state.ts'
import { unassignedUnits } from './unassigned-units.ts'
import { requestZoom } from './zoom-actions.ts'

/** Walks through the pieces that belong to nobody, or that lie apart from the rest of their jurisdiction. */
export function findNextAction(context: StoreContext): Pick<WorkbenchActions, 'findNext'> {
  return {
    findNext(kind) {
      const { project, level, unitLevel } = context.get()
      const { session } = context
      if (project === null || session === null) return false
      if (kind === 'gap') return nextGap(context, session)
      if (kind === 'overlap') return nextOverlap(context, session)
      const pieces =
        kind === 'unassigned' ? unassignedPieces(project.plan, level) : detachedPieces(project, level)
      if (pieces.length === 0) {
        inform(context, `none-${kind}`)
        return false
      }
      const place = `${kind} ${level}`
      const last = session.found.get(place) ?? -1
      const at = Math.max(
        0,
        pieces.findIndex((piece) => piece[0]! > last),
      )
      const piece = pieces[at]!
      session.found.set(place, piece[0]!)
      const units = unitsOf(project.plan, piece, unitLevel)
      const holder = kind === 'detached' ? project.plan.idOf(project.plan.labels(level)[piece[0]!]!) : null
      const ground =
        units.length > 0 ? [] : piece.filter((face) => project.plan.faceOwner[face] === UNASSIGNED)
      const isWhole = holder !== null && units.includes(holder)
      context.set({
        selection: new Set(isWhole ? [] : units),
        ground,
        ...(holder === null ? {} : { focus: holder, target: null }),
      })
      requestZoom(context, faceBox(project.plan.topology, piece))
      refreshPreview(context)
      if (ground.length > 0) {
        inform(context, 'found-ground', { at: at + 1, of: pieces.length, level: project.plan.finestLevel })
        return true
      }
      inform(context, isWhole ? 'found-detached-whole' : `found-${kind}`, {
        at: at + 1,
        of: pieces.length,
        units: units.length,
        level: unitLevel,
        total: kind === 'unassigned' ? unassignedUnits(project.plan, level, unitLevel) : pieces.length,
      })
      return true
    },
  }
}

function nextGap(context: StoreContext, session: Session): boolean {
  const gaps = context.get().tiling?.gaps ?? []
  if (gaps.length === 0) {
    inform(context, 'none-gap')
    return false
  }
  const at = ((session.found.get('gap') ?? -1) + 1) % gaps.length
  session.found.set('gap', at)
  const { bbox, areaSquareMeters } = gaps[at]!
  requestZoom(context, bbox)
  inform(context, 'found-gap', { at: at + 1, of: gaps.length, area: Math.round(areaSquareMeters) })
  return true
}

function nextOverlap(context: StoreContext, session: Session): boolean {
  const overlaps = context.get().tiling?.overlaps ?? []
  if (overlaps.length === 0) {
    inform(context, 'none-overlap')
    return false
  }
  const at = ((session.found.get('overlap') ?? -1) + 1) % overlaps.length
  session.found.set('overlap', at)
  requestZoom(context, overlaps[at]!)
  inform(context, 'found-overlap', { at: at + 1, of: overlaps.length })
  return true
}

function unassignedPieces(plan: Plan, level: Level): number[][] {
  const faces: number[] = []
  for (const [face, slot] of plan.labels(level).entries()) {
    if (slot === UNASSIGNED && !isEmptyFace(plan.topology, face)) faces.push(face)
  }
  return connectedPieces(plan.topology, faces)
}

/** The smaller parts of every jurisdiction in several parts; the largest part counts as the jurisdiction itself. */
function detachedPieces({ plan, metrics }: OpenProject, level: Level): number[][] {
  const { faceAreaSquareDecimeters } = metrics.measures
  const areaOf = (piece: readonly number[]): number =>
    piece.reduce((sum, face) => sum + faceAreaSquareDecimeters[face]!, 0)
  const found = metrics.detached(level).flatMap((id) => {
    const faces: number[] = []
    plan.eachFace(plan.slotOf(id), (face) => faces.push(face))
    const parts = connectedPieces(plan.topology, faces)
    return parts.sort((a, b) => areaOf(b) - areaOf(a)).slice(1)
  })
  return found.sort((a, b) => a[0]! - b[0]!)
}

function unitsOf(plan: Plan, faces: readonly number[], unitLevel: Level): JurisdictionId[] {
  const labels = plan.labels(unitLevel)
  const slots = new Set(faces.map((face) => labels[face]!))
  slots.delete(UNASSIGNED)
  return [...slots].map((slot) => plan.idOf(slot)!)
}
