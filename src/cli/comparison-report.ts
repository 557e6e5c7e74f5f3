import type { Metrics } from '#core/analysis/metrics.ts'
import type { RuleChange } from '#core/comparison/changed-area.ts'
import type { GroundFlow, GroundSum } from '#core/comparison/ground-flow.ts'
import type { PlanComparison } from '#core/comparison/plan-comparison.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'

/** A jurisdiction as it is told; null = nobody. */
type Named = { readonly id: JurisdictionId; readonly code: string; readonly name: string } | null

/** The comparison as `heyuan compare --json` tells it: names beside ids, areas in m², border in metres. */
export function comparisonReport(first: Metrics, second: Metrics, comparison: PlanComparison) {
  const { level, pieces, units, flows, areas, moved, newMeters, goneMeters, fixed, broken } = comparison
  const named = (id: JurisdictionId | null): Named => {
    const record = id === null ? undefined : (second.plan.get(id) ?? first.plan.get(id))
    return record === undefined ? null : { id: record.id, code: record.code, name: record.name }
  }
  const flowOf = (flow: GroundFlow) => ({ from: named(flow.from), to: named(flow.to), ...sumOf(flow) })
  const ruleOf = ({ rule, id, failure }: RuleChange) => ({
    rule: rule.key,
    unit: rule.unit,
    of: named(id),
    value: failure.value,
  })
  const compounds = first.plan.base.compounds.names
  return {
    level,
    exact: pieces.isExact,
    moved: sumOf(moved),
    newMeters,
    goneMeters,
    areas: areas.map((area) => ({
      ...sumOf(area),
      flows: area.flows.map(flowOf),
      units: area.units.map(named),
      compounds: area.compounds.map((at) => compounds[at]!),
      partlyMoved: area.partlyMoved.map((at) => compounds[at]!),
      newMeters: area.newMeters,
      goneMeters: area.goneMeters,
      fixed: area.fixed.map(ruleOf),
      broken: area.broken.map(ruleOf),
    })),
    matrix: flows.map(flowOf),
    jurisdictions: units.map(({ id, from, to, before, after, gained, lost }) => ({
      ...named(id),
      was:
        from === null
          ? null
          : { name: from.name, code: from.code, legalStatus: from.legalStatus, posts: from.posts },
      is: to === null ? null : { name: to.name, code: to.code, legalStatus: to.legalStatus, posts: to.posts },
      before: sumOf(before),
      gained: sumOf(gained),
      lost: sumOf(lost),
      after: sumOf(after),
    })),
    fixed: fixed.map(ruleOf),
    broken: broken.map(ruleOf),
  }
}

function sumOf({ residents, households, buildings, areaSquareMeters }: GroundSum): GroundSum {
  return { residents, households, buildings, areaSquareMeters: Math.round(areaSquareMeters * 100) / 100 }
}
