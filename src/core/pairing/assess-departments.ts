import {
  ASSESSMENT_ITEMS,
  GRADES,
  type AssessmentItem,
  type AssessmentRule,
  type Grade,
} from '#core/plan/assessment-rule.ts'
import type { Department } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Service } from '#core/plan/service.ts'
import type { AssessedItem, DepartmentAssessment } from './department-assessment.ts'
import type { NeedState } from './need-state.ts'
import { needStates } from './need-states.ts'

/** What there is to assess a department by. */
interface Evidence {
  readonly communities: readonly JurisdictionId[]
  /** Its services of the year. */
  readonly services: readonly Service[]
  /** Needs of its communities known by the end of the year, met by then or not. */
  readonly needs: readonly NeedState[]
  readonly rule: AssessmentRule
}

/** A share of the points, kept as a fraction so that half a tenth is rounded up wherever it comes up. */
type Share = readonly [part: number, whole: number]

/** What was counted for an item; nothing due = the item is left out of the points there were. */
type Counted = Omit<AssessedItem, 'item' | 'points' | 'most'> & { readonly share: Share }

/**
 * The year of every department that looks after a community in the plan, by the form of the rules; in order of ids.
 *
 * - `solved`: half by the share of raised problems that were solved, half by the share of met needs that were met
 *   within the days; where only one of them has anything to count, by that alone.
 * - `services`: volunteer services and projects of those due (communities × services a year), at most all.
 * - `satisfaction`: mean percent of the services where people were asked.
 * - `needs`: needs of its communities that are met.
 * - `attendance`: visits and meetings of those due in each community.
 * - `emergency`: of the problems of emergencies, those solved.
 *
 * An item for which nothing was due counts neither way: it is not among the points there were. A service counts for the
 * department that its record names, wherever it was; a need counts for whoever looks after its community, whoever met it.
 * Points in tenths, half a tenth up; the total is exactly the sum of what is shown, and ranks compare points ÷ points
 * there were without rounding. The form: domain notes 3, a proposal of this program.
 */
export function assessDepartments(plan: Plan, year: number): DepartmentAssessment[] {
  const { care } = plan
  const rule = plan.rules.assessment
  const until = `${year}-12-31`
  const communities = grouped(
    care.all('pair').flatMap(({ id, departments }) => departments.map((one) => [one, id] as const)),
  )
  const ofYear = care.all('service').filter(({ date }) => date.startsWith(`${year}-`))
  const services = grouped(ofYear.map((one) => [one.department, one] as const))
  const needs = grouped(
    needStates(plan)
      .filter(({ need }) => need.opened <= until)
      .map((state): NeedState =>
        state.metBy === null || state.metBy.date <= until ? state : { ...state, metBy: null, days: null },
      )
      .map((state) => [state.need.community, state] as const),
  )
  const assessed = care.departments().flatMap((department) => {
    const own = communities.get(department.id) ?? []
    if (own.length === 0) return []
    const evidence = {
      communities: own,
      services: services.get(department.id) ?? [],
      needs: own.flatMap((id) => needs.get(id) ?? []),
      rule,
    }
    return [assessedOne(department, evidence)]
  })
  return ranked(assessed)
}

type Unranked = Omit<DepartmentAssessment, 'rank' | 'peers'>

function assessedOne({ id, level }: Department, evidence: Evidence): Unranked {
  const { rule, communities } = evidence
  const items = ASSESSMENT_ITEMS.flatMap((item): AssessedItem[] => {
    const { share, ...counted } = COUNTS[item](evidence)
    const most = tenthsOf(rule.points[item])
    if (counted.due === 0 || most === 0) return []
    const [part, whole] = share
    return [
      { item, ...counted, points: Math.round((most * Math.min(part, whole)) / whole) / 10, most: most / 10 },
    ]
  })
  const points = inTenths(items.reduce((sum, item) => sum + item.points, 0))
  const most = inTenths(items.reduce((sum, item) => sum + item.most, 0))
  return {
    department: id,
    level,
    communities: communities.length,
    items,
    points,
    most,
    grade: gradeOf(rule, most === 0 ? 0 : (100 * tenthsOf(points)) / tenthsOf(most)),
  }
}

const COUNTS: Readonly<Record<AssessmentItem, (evidence: Evidence) => Counted>> = {
  solved({ services, needs, rule }) {
    const busy = services.filter(({ raised }) => raised > 0)
    const raised = busy.reduce((sum, one) => sum + one.raised, 0)
    const solved = busy.reduce((sum, one) => sum + one.solved, 0)
    const met = needs.filter(({ metBy }) => metBy !== null)
    const quick = met.filter(({ days }) => days! <= rule.daysToSolve)
    return {
      share: meanOf([solved, raised], [quick.length, met.length]),
      done: solved + quick.length,
      due: raised + met.length,
      records: [...busy.map(({ id }) => id), ...met.map(({ need }) => need.id)],
    }
  },
  services({ communities, services, rule }) {
    const held = services.filter(({ activity }) => activity === 'volunteer' || activity === 'project')
    return counted(held.length, communities.length * rule.servicesPerYear, held)
  },
  satisfaction({ services }) {
    const asked = services.filter(({ satisfaction }) => satisfaction !== null)
    const sum = asked.reduce((total, { satisfaction }) => total + satisfaction!, 0)
    const isAsked = asked.length > 0
    return {
      ...counted(sum, 100 * asked.length, asked),
      done: isAsked ? inTenths(sum / asked.length) : 0,
      due: isAsked ? 100 : 0,
    }
  },
  needs({ needs }) {
    const met = needs.filter(({ metBy }) => metBy !== null)
    const records = needs.map(({ need }) => need)
    return counted(met.length, needs.length, records)
  },
  attendance({ communities, services, rule }) {
    const held = services.filter(({ activity }) => activity === 'visit' || activity === 'meeting')
    const done = communities.reduce(
      (sum, id) => sum + Math.min(rule.attendancesPerYear, held.filter((one) => one.community === id).length),
      0,
    )
    return counted(done, communities.length * rule.attendancesPerYear, held)
  },
  emergency({ services }) {
    const held = services.filter(({ activity, raised }) => activity === 'emergency' && raised > 0)
    const solved = held.reduce((sum, one) => sum + one.solved, 0)
    return counted(
      solved,
      held.reduce((sum, one) => sum + one.raised, 0),
      held,
    )
  },
}

function counted(done: number, due: number, records: readonly { readonly id: string }[]): Counted {
  return { share: [done, due], done, due, records: records.map(({ id }) => id) }
}

/** The mean of two shares; where only one of them has a whole, that one. */
function meanOf(one: Share, other: Share): Share {
  if (one[1] === 0) return other
  if (other[1] === 0) return one
  return [one[0] * other[1] + other[0] * one[1], 2 * one[1] * other[1]]
}

/** Ranks within each level; equal percent share a rank. */
function ranked(assessed: readonly Unranked[]): DepartmentAssessment[] {
  return assessed.map((one) => {
    const peers = assessed.filter(({ level }) => level === one.level)
    const better = peers.filter((peer) => isBetter(peer, one))
    return { ...one, rank: better.length + 1, peers: peers.length }
  })
}

/** True when the first has the larger share of its points: in whole tenths, as quotients of decimals differ by chance. */
function isBetter(one: Unranked, other: Unranked): boolean {
  const gained = ({ points }: Unranked): number => tenthsOf(points)
  const possible = ({ most }: Unranked): number => Math.max(1, tenthsOf(most))
  return gained(one) * possible(other) > gained(other) * possible(one)
}

function gradeOf({ grades }: AssessmentRule, percent: number): Grade {
  return GRADES.find((grade) => grade !== 'failed' && percent >= grades[grade]) ?? 'failed'
}

function inTenths(points: number): number {
  return tenthsOf(points) / 10
}

function tenthsOf(points: number): number {
  return Math.round(points * 10)
}

function grouped<T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const [key, value] of entries) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}
