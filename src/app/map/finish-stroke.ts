import type { BrushStroke } from './brush-stroke.ts'
import type { HandContext } from './hand-context.ts'

/** One gesture, one command, one step to undo; what it brought is said. */
export async function finishStroke(context: HandContext, stroke: BrushStroke): Promise<void> {
  const { state, signals } = context
  const { level, unitLevel, actions } = state()
  const city = context.city()
  const taker = signals.stroke.get()?.[0]
  if (city !== null && taker !== undefined && stroke.units.length > 0) {
    const { plan } = city.project
    const to = plan.idOf(stroke.target)
    const refusal = await actions.dispatch(
      level === unitLevel
        ? { type: 'assign-faces', faces: [...stroke.faces], to }
        : { type: 'assign', units: stroke.units, to },
    )
    const { before, after } = taker
    const name = plan.at(stroke.target)?.name ?? ''
    if (refusal === null) signals.said.set({ key: 'strokeSaid', data: { name, before, after } })
  }
  signals.stroke.set(null)
  context.showStroke(null)
}
