import type { Metrics } from '#core/analysis/metrics.ts'
import type { RuleBound } from '#core/analysis/rule-check.ts'
import type { RuleChange } from './changed-area.ts'
import type { GroundFlow, GroundSum } from './ground-flow.ts'
import type { PlanComparison } from './plan-comparison.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { faceBox, type Box } from '#core/topology/face-box.ts'

/** Ground from one jurisdiction to another by name; '' = nobody's. */
export interface ToldFlow extends GroundSum {
  readonly from: string
  readonly to: string
}

/** A rule that a jurisdiction keeps or breaks now. */
export interface ToldRule {
  readonly rule: RuleBound
  readonly name: string
}

/** One area that changes hands, as it is told. */
export interface ToldArea extends GroundSum {
  readonly flows: readonly ToldFlow[]
  readonly compounds: number
  readonly partlyMoved: number
  /** Names of units of the next finer level that change hands whole. */
  readonly units: readonly string[]
  readonly newMeters: number
  readonly goneMeters: number
  readonly fixed: readonly ToldRule[]
  readonly broken: readonly ToldRule[]
  /** Offices that give or take there and have other posts now; null = not known, or no office. */
  readonly posts: readonly {
    readonly name: string
    readonly before: number | null
    readonly after: number | null
  }[]
  /** West, south, east, north in degrees. */
  readonly box: Box
}

/** The difference between two plans, small enough to cross threads. */
export interface ComparisonStory {
  readonly level: Level
  readonly isExact: boolean
  readonly moved: GroundSum
  readonly newMeters: number
  readonly goneMeters: number
  readonly areas: readonly ToldArea[]
}

/** Tells a comparison area by area, with names as the second plan has them. */
export function comparisonStory(
  first: Metrics,
  second: Metrics,
  { level, pieces, areas, moved, newMeters, goneMeters }: PlanComparison,
): ComparisonStory {
  const nameOf = (id: JurisdictionId | null): string =>
    id === null ? '' : ((second.plan.get(id) ?? first.plan.get(id))?.name ?? '')
  const flowOf = ({ from, to, ...sum }: GroundFlow): ToldFlow => ({
    ...sum,
    from: nameOf(from),
    to: nameOf(to),
  })
  const ruleOf = ({ rule, id }: RuleChange): ToldRule => ({ rule, name: nameOf(id) })
  const postsOf = (flows: readonly GroundFlow[]): ToldArea['posts'] =>
    [...new Set(flows.flatMap(({ from, to }) => [from, to]))].flatMap((id) => {
      if (id === null) return []
      const [before, after] = [first, second].map(({ plan }) => plan.get(id)?.posts ?? null) as [
        number | null,
        number | null,
      ]
      return before === after ? [] : [{ name: nameOf(id), before, after }]
    })
  return {
    level,
    isExact: pieces.isExact,
    moved,
    newMeters,
    goneMeters,
    areas: areas.map((area) => ({
      residents: area.residents,
      households: area.households,
      buildings: area.buildings,
      areaSquareMeters: area.areaSquareMeters,
      flows: area.flows.map(flowOf),
      compounds: area.compounds.length,
      partlyMoved: area.partlyMoved.length,
      units: area.units.map(nameOf),
      newMeters: area.newMeters,
      goneMeters: area.goneMeters,
      fixed: area.fixed.map(ruleOf),
      broken: area.broken.map(ruleOf),
      posts: postsOf(area.flows),
      box: faceBox(pieces.topology, area.faces)!,
    })),
  }
}
