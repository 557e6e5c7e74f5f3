import type { Metrics } from '#core/analysis/metrics.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import { holdersOf } from './holders-of.ts'

/** A jurisdiction that could receive. */
export interface TargetOption {
  readonly id: JurisdictionId
  readonly name: string
  readonly code: string
  readonly residents: number
  /** It shares a border with what is moved. */
  readonly adjacent: boolean
  /** Name of what it belongs to, where that is not where the pieces belong; null = the same, or nobody. */
  readonly otherParent: string | null
}

/**
 * Jurisdictions of `level` in the order in which one would choose them: those adjacent to `beside` (units or
 * jurisdictions of any level) by shared border, then the rest by name.
 */
export function targetOptions(
  metrics: Metrics,
  level: Level,
  beside: readonly JurisdictionId[],
  without: readonly JurisdictionId[],
): TargetOption[] {
  const border = sharedBorders(metrics, level, beside)
  const excluded = new Set(without)
  const { plan } = metrics
  const above = plan.coarser(level)
  const parents = new Set(above === undefined ? [] : holdersOf(plan, beside, above))
  const otherParent = (parent: JurisdictionId | null): string | null =>
    parent === null || parents.has(parent) ? null : (plan.get(parent)?.name ?? null)
  return plan
    .jurisdictions(level)
    .filter(({ id, locked }) => !locked && !excluded.has(id))
    .map(({ id, name, code, parent }) => ({
      option: {
        id,
        name,
        code,
        residents: metrics.residents(id),
        adjacent: border.has(id),
        otherParent: otherParent(parent),
      },
      shared: border.get(id) ?? 0,
    }))
    .sort((a, b) => b.shared - a.shared || a.option.name.localeCompare(b.option.name, 'zh-CN'))
    .map(({ option }) => option)
}

/** Centimetres of border between the pieces and each jurisdiction of the level, their own included. */
function sharedBorders(
  metrics: Metrics,
  level: Level,
  pieces: readonly JurisdictionId[],
): Map<JurisdictionId, number> {
  const { plan } = metrics
  const shared = new Map<JurisdictionId, number>()
  const inside = new Set(pieces)
  for (const id of pieces) {
    const record = plan.get(id)
    if (record === undefined) continue
    for (const [neighbour, centimetres] of metrics.regions(record.level).neighbours(plan.slotOf(id))) {
      const neighbourId = plan.idOf(neighbour)
      if (neighbourId === null || inside.has(neighbourId)) continue
      const at = plan.ancestor(neighbour, level)
      const holder = at === UNASSIGNED ? null : plan.idOf(at)
      if (holder !== null) shared.set(holder, (shared.get(holder) ?? 0) + centimetres)
    }
  }
  return shared
}
