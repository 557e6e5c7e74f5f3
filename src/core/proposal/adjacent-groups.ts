import type { Metrics } from '#core/analysis/metrics.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'

/**
 * Jurisdictions of one level under the same parent by whether they reach each other over shared borders, in the order
 * in which they come. Ground that goes from one to another of a group stays with the parent.
 */
export function adjacentGroups(metrics: Metrics, records: readonly Jurisdiction[]): Jurisdiction[][] {
  const { plan } = metrics
  const waiting = new Map(records.map((record) => [plan.slotOf(record.id), record]))
  const groups: Jurisdiction[][] = []
  for (const [slot, record] of waiting) {
    waiting.delete(slot)
    const group = [record]
    for (const { id, level } of group) {
      for (const other of metrics.regions(level).neighbours(plan.slotOf(id)).keys()) {
        const next = waiting.get(other)
        if (next === undefined || next.parent !== record.parent) continue
        waiting.delete(other)
        group.push(next)
      }
    }
    const isIn = new Set(group)
    groups.push(records.filter((each) => isIn.has(each)))
  }
  return groups
}
