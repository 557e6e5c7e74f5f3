import type { Metrics } from '#core/analysis/metrics.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import type { ChangedArea } from './changed-area.ts'
import { findAreas } from './find-areas.ts'
import type { GroundFlow, GroundSum } from './ground-flow.ts'
import { pieceGround } from './piece-ground.ts'
import type { PlanComparison, UnitComparison } from './plan-comparison.ts'
import { ruleChanges } from './rule-changes.ts'
import { SumTable } from './sum-table.ts'

const NOTHING: GroundSum = { residents: 0, households: 0, buildings: 0, areaSquareMeters: 0 }

/**
 * Compares two plans of the same city at a level that both have. Jurisdictions are the same when their ids are.
 * Residents, households and buildings of flows and areas add up to the counts of both plans exactly where
 * `pieces.isExact`; areas do to the square decimetre of each piece.
 */
export function comparePlans(first: Metrics, second: Metrics, level: Level): PlanComparison {
  const pieces = pieceGround(first.plan, second.plan, first.measures)
  const table = new SumTable()
  const ids: (readonly [JurisdictionId | null, JurisdictionId | null])[] = []
  for (let piece = 0; piece < pieces.from.length; piece++) {
    const pair = [
      ownerAt(first.plan, level, pieces.from[piece]!),
      ownerAt(second.plan, level, pieces.to[piece]!),
    ] as const
    ids.push(pair)
    if (pieces.from[piece]! >= 0) table.add(...pair, pieces, piece)
  }
  const rules = ruleChanges(first, second)
  const areas: readonly ChangedArea[] = findAreas(first, second, { level, pieces, owners: ids, rules })
  const flows = table.flows()
  return {
    level,
    pieces,
    units: unitsOf(first.plan, second.plan, level, flows),
    flows,
    areas,
    moved: areas.reduce(add, NOTHING),
    newMeters: areas.reduce((sum, { newMeters }) => sum + newMeters, 0),
    goneMeters: areas.reduce((sum, { goneMeters }) => sum + goneMeters, 0),
    ...rules,
  }
}

function ownerAt(plan: Plan, level: Level, face: number): JurisdictionId | null {
  return face < 0 ? null : plan.idOf(plan.labels(level)[face] ?? UNASSIGNED)
}

function unitsOf(first: Plan, second: Plan, level: Level, flows: readonly GroundFlow[]): UnitComparison[] {
  const ids = new Set([...first.jurisdictions(level), ...second.jurisdictions(level)].map(({ id }) => id))
  const sums = (ofUnit: (flow: GroundFlow) => JurisdictionId | null): Map<JurisdictionId, GroundSum> => {
    const found = new Map<JurisdictionId, GroundSum>()
    for (const flow of flows) {
      const id = ofUnit(flow)
      if (id !== null) found.set(id, add(found.get(id) ?? NOTHING, flow))
    }
    return found
  }
  const before = sums(({ from }) => from)
  const after = sums(({ to }) => to)
  const lost = sums(({ from, to }) => (from === to ? null : from))
  const gained = sums(({ from, to }) => (from === to ? null : to))
  return [...ids]
    .map((id): UnitComparison => {
      const [from, to] = [first.get(id), second.get(id)]
      return {
        id,
        from: from === undefined || from.retired ? null : from,
        to: to === undefined || to.retired ? null : to,
        before: before.get(id) ?? NOTHING,
        after: after.get(id) ?? NOTHING,
        gained: gained.get(id) ?? NOTHING,
        lost: lost.get(id) ?? NOTHING,
      }
    })
    .sort((a, b) => compare(codeOf(a), codeOf(b)) || compare(a.id, b.id))
}

function codeOf({ from, to }: UnitComparison): string {
  return (to ?? from)?.code ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function add(sum: GroundSum, one: GroundSum): GroundSum {
  return {
    residents: sum.residents + one.residents,
    households: sum.households + one.households,
    buildings: sum.buildings + one.buildings,
    areaSquareMeters: sum.areaSquareMeters + one.areaSquareMeters,
  }
}
