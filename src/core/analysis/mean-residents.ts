import type { Level } from '#core/plan/level.ts'
import type { Figures } from './figures.ts'
import type { Metrics } from './metrics.ts'

/** Residents and faces of a jurisdiction now and after a change. */
interface ChangedSide {
  readonly before: Pick<Figures, 'residents' | 'faces'>
  readonly after: Pick<Figures, 'residents' | 'faces'>
}

/**
 * Mean residents of the jurisdictions of a level that own ground, as it will be when a change is done; `sides` are
 * all jurisdictions it touches, none = as it is. 0 when nobody owns ground.
 */
export function meanResidents(metrics: Metrics, level: Level, sides: readonly ChangedSide[]): number {
  const { plan } = metrics
  const regions = metrics.regions(level)
  const owning = plan.jurisdictions(level).filter(({ id }) => regions.faceCount(plan.slotOf(id)) > 0)
  let count = owning.length
  let total = owning.reduce((sum, { id }) => sum + metrics.residents(id), 0)
  for (const { before, after } of sides) {
    count += Number(after.faces > 0) - Number(before.faces > 0)
    total += after.residents - before.residents
  }
  return count === 0 ? 0 : total / count
}
