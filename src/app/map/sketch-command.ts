import type { Command } from '#core/plan/command.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { NewUnit } from '#core/plan/new-unit.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { sketchTarget } from './sketch-target.ts'

/** Tools that sketch a line. */
export type SketchTool = 'redraw' | 'cut' | 'draw'

/** What a line means depends on. */
export interface SketchGround {
  readonly plan: Plan
  readonly level: Level
  readonly focus: JurisdictionId | null
  /** The face at a place in grid steps, or -1. */
  readonly faceAt: (x: number, y: number) => number
  /** Name and code for what comes about; the same for the same jurisdiction throughout a sketch. */
  readonly created: (like: JurisdictionId | null) => NewUnit
}

/** What a course asks for; null while it is too short to ask for anything, or a cut that meets no jurisdiction. */
export function sketchCommand(
  tool: SketchTool,
  course: readonly number[],
  { plan, level, focus, faceAt, created }: SketchGround,
): Command | null {
  if (course.length < (tool === 'draw' ? 8 : 4)) return null
  if (tool === 'redraw') return { type: 'redraw', level, line: course }
  const labels = plan.labels(level)
  const slotAt = (x: number, y: number): number => {
    const face = faceAt(x, y)
    return face < 0 ? UNASSIGNED : labels[face]!
  }
  const target = plan.idOf(sketchTarget(course, slotAt, tool === 'cut' ? plan.slotOf(focus) : UNASSIGNED))
  if (tool === 'draw') return { type: 'draw', level, ring: course, created: created(target) }
  return target === null ? null : { type: 'cut', target, line: course, created: created(target) }
}
