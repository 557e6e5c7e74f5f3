import type { CareRecord } from '#core/plan/care-record.ts'
import { DEPARTMENT_LEVELS } from '#core/plan/department.ts'
import { isDay } from '#core/plan/is-day.ts'
import { ACTIVITIES } from '#core/plan/service.ts'
import { isPlainObject } from './is-plain-object.ts'
import { isSeat } from './is-seat.ts'

/** True when unknown data has the shape of a record of who looks after whom. */
export function isCareRecord(value: unknown): value is CareRecord {
  if (!isPlainObject(value) || !isText(value['id']) || value['id'] === '') return false
  switch (value['kind']) {
    case 'department':
      return isDepartment(value)
    case 'pair':
      return isIds(value['departments']) && isIds(value['standing']) && typeof value['locked'] === 'boolean'
    case 'need':
      return isText(value['community']) && isTagged(value) && isDate(value['opened'])
    case 'resource':
      return isText(value['department']) && isTagged(value)
    case 'service':
      return isService(value)
    case 'publication':
      return isText(value['document']) && isDate(value['date']) && isPairs(value['pairs'])
    default:
      return false
  }
}

function isDepartment(value: Readonly<Record<string, unknown>>): boolean {
  const { name, level, district, functions, staff, lower, upper, seat, dissolved } = value
  return (
    isText(name) &&
    (DEPARTMENT_LEVELS as readonly unknown[]).includes(level) &&
    isText(district) &&
    Array.isArray(functions) &&
    functions.every(isText) &&
    (staff === null || isCount(staff)) &&
    isCount(lower) &&
    isCount(upper) &&
    lower <= upper &&
    isSeat(seat) &&
    typeof dissolved === 'boolean'
  )
}

function isService(value: Readonly<Record<string, unknown>>): boolean {
  const { date, department, community, activity, text, hours, people, raised, solved, satisfaction, need } =
    value
  return (
    isDate(date) &&
    [department, community, text].every(isText) &&
    (ACTIVITIES as readonly unknown[]).includes(activity) &&
    isWithin(hours, Infinity) &&
    [people, raised, solved].every(isCount) &&
    (solved as number) <= (raised as number) &&
    (satisfaction === null || isWithin(satisfaction, 100)) &&
    (need === null || isText(need))
  )
}

function isTagged({ tag, text }: Readonly<Record<string, unknown>>): boolean {
  return isText(tag) && isText(text)
}

/** Ids in ascending order, each once. */
function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((id, i) => isText(id) && (i === 0 || value[i - 1] < id))
}

function isPairs(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isText))
  )
}

function isDate(value: unknown): boolean {
  return isText(value) && isDay(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= most
}
