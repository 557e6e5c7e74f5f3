import type { Plan } from '#core/plan/plan.ts'
import type { BrushStroke } from './brush-stroke.ts'
import type { HandContext } from './hand-context.ts'
import { residentsBySlot } from './residents-by-slot.ts'

/** Paints a stroke on the map and shows what it would bring to both sides. */
export function previewStroke(context: HandContext, plan: Plan, stroke: BrushStroke): void {
  const { level } = context.state()
  const residents = residentsBySlot(plan.labels(level), plan.figures.residents, plan.slotCount)
  context.signals.stroke.set(stroke.sides(residents))
  context.showStroke(stroke)
}
