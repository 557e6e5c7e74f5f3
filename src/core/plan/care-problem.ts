import { problem, type Problem } from '#core/problem/problem.ts'
import { ACTIVITIES, type Service } from './service.ts'
import { DEPARTMENT_LEVELS, type Department } from './department.ts'
import type { CareRecord } from './care-record.ts'
import { isDay } from './is-day.ts'
import type { Need } from './need.ts'
import type { Plan } from './plan.ts'
import type { Resource } from './resource.ts'

/** Records that people enter or load; pairs and publications come about by commands of their own. */
export type EnteredRecord = Department | Need | Resource | Service

/**
 * What is wrong with a record of who looks after whom, or null. `known` answers for departments, and needs by their
 * community, that come with it in the same step. Codes: `care-name-missing {id}`, `care-level-unknown {name, level}`,
 * `care-bounds {name, lower, upper}` (whole numbers, upper not below lower), `care-staff {name}`,
 * `care-community-unknown {id}`, `care-department-unknown {id}`, `care-tag-missing {id}`, `care-date {date}`,
 * `care-activity-unknown {activity}`, `care-number {field, value}`, `care-solved-beyond {raised, solved}`,
 * `care-satisfaction {value}`, `care-need-unknown {id}`.
 */
export function careProblem(
  plan: Plan,
  record: EnteredRecord,
  known: ReadonlyMap<string, CareRecord> = new Map(),
): Problem | null {
  switch (record.kind) {
    case 'department':
      return departmentProblem(record)
    case 'need':
      return communityProblem(plan, record.community) ?? wordsProblem(record) ?? dayProblem(record.opened)
    case 'resource':
      return departmentIn(plan, known, record.department) ?? wordsProblem(record)
    case 'service':
      return serviceProblem(plan, record, known)
  }
}

function departmentProblem({
  id,
  name,
  level,
  staff,
  lower,
  upper,
  functions,
  seat,
}: Department): Problem | null {
  if (name.trim() === '' || id.trim() === '') return problem('care-name-missing', { id })
  if (!DEPARTMENT_LEVELS.includes(level)) return problem('care-level-unknown', { name, level })
  if (!isCount(lower) || !isCount(upper) || upper < lower)
    return problem('care-bounds', { name, lower, upper })
  if (staff !== null && !isCount(staff)) return problem('care-staff', { name })
  if (functions.some((each) => each.trim() === '')) return problem('care-tag-missing', { id: name })
  if (seat !== null && !seat.every(Number.isSafeInteger))
    return problem('care-number', { field: 'seat', value: seat[0] })
  return null
}

function serviceProblem(
  plan: Plan,
  service: Service,
  known: ReadonlyMap<string, CareRecord>,
): Problem | null {
  const { date, department, community, activity, hours, people, raised, solved, satisfaction, need } = service
  const wrong = departmentIn(plan, known, department) ?? communityProblem(plan, community) ?? dayProblem(date)
  if (wrong !== null) return wrong
  if (!ACTIVITIES.includes(activity)) return problem('care-activity-unknown', { activity })
  if (!(hours >= 0 && hours <= MOST)) return problem('care-number', { field: 'hours', value: hours })
  for (const [field, value] of Object.entries({ people, raised, solved })) {
    if (!isCount(value)) return problem('care-number', { field, value })
  }
  if (solved > raised) return problem('care-solved-beyond', { raised, solved })
  if (satisfaction !== null && !(satisfaction >= 0 && satisfaction <= 100)) {
    return problem('care-satisfaction', { value: satisfaction })
  }
  if (need === null) return null
  const meant = known.get(`need ${need}`) ?? plan.care.get('need', need)
  const isThere = meant?.kind === 'need' && meant.community === community
  return isThere ? null : problem('care-need-unknown', { id: need })
}

function wordsProblem({ id, tag, text }: Need | Resource): Problem | null {
  return tag.trim() === '' || text.trim() === '' ? problem('care-tag-missing', { id }) : null
}

function dayProblem(date: string): Problem | null {
  return isDay(date) ? null : problem('care-date', { date })
}

function communityProblem(plan: Plan, id: string): Problem | null {
  const record = plan.get(id)
  const isThere = record?.level === 'community' && !record.retired
  return isThere ? null : problem('care-community-unknown', { id: record?.name ?? id })
}

function departmentIn(plan: Plan, known: ReadonlyMap<string, CareRecord>, id: string): Problem | null {
  const found = known.get(`department ${id}`) ?? plan.care.get('department', id)
  return found === undefined ? problem('care-department-unknown', { id }) : null
}

/** Far above anything a city counts. */
const MOST = 1e7

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= MOST
}
