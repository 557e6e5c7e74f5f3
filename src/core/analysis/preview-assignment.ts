import { execute } from '#core/plan/execute.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { Figures } from './figures.ts'
import type { Metrics } from './metrics.ts'

/** A jurisdiction that an assignment would touch: its figures now and afterwards. */
interface TouchedSide {
  readonly id: JurisdictionId
  readonly name: string
  readonly before: Figures
  readonly after: Figures
}

/** What an assignment would do at one level, or why it would be refused (then `sides` is empty). */
export interface PreviewedAssignment {
  readonly sides: readonly TouchedSide[]
  readonly movedResidents: number
  readonly problem: Problem | null
}

/**
 * Figures of every jurisdiction of `level` that would give or take, before and after giving `units` to `to`.
 * The change is made, read and taken back exactly, so the figures are those that the real edit will show; the taker
 * comes first, then the givers by residents lost.
 */
export function previewAssignment(
  metrics: Metrics,
  units: readonly JurisdictionId[],
  to: JurisdictionId | null,
  level: Level,
): PreviewedAssignment {
  const { plan } = metrics
  const result = execute(plan, { type: 'assign', units, to })
  if (!result.ok) return { sides: [], movedResidents: 0, problem: result.problem }
  const diff = result.value
  const touched = new Set<JurisdictionId>()
  if (to !== null && plan.get(to)?.level === level) touched.add(to)
  const labels = plan.labels(level)
  const holdersOf = (): void => {
    for (const [, unit] of diff.updated) {
      plan.eachFace(plan.slotOf(unit.id), (face) => {
        const holder = plan.idOf(labels[face]!)
        if (holder !== null) touched.add(holder)
      })
    }
  }
  holdersOf()
  let movedResidents = 0
  for (const [unit] of diff.updated) movedResidents += metrics.residents(unit.id)
  const { revision } = plan
  plan.apply(diff)
  metrics.apply(diff)
  holdersOf()
  const after = new Map([...touched].map((id) => [id, metrics.figures(id)]))
  const back = invertDiff(diff)
  plan.apply(back)
  metrics.apply(back)
  plan.revision = revision
  const sides = [...touched].map((id) => ({
    id,
    name: plan.get(id)!.name,
    before: metrics.figures(id),
    after: after.get(id)!,
  }))
  sides.sort((a, b) => Number(b.id === to) - Number(a.id === to) || gain(a) - gain(b))
  return { sides, movedResidents, problem: null }
}

function gain(side: TouchedSide): number {
  return side.after.residents - side.before.residents
}
