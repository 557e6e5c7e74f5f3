import { toDegrees } from '#core/geometry/grid.ts'
import { needStates } from '#core/pairing/need-states.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { TableSheet, Word } from './table-sheet.ts'

/** Tables of single records, in the columns in which they are read; levels and kinds in words. */
export const RECORD_SHEETS = {
  departments({ care }: Plan, word: Word): TableSheet {
    const keys = ['id', 'name', 'level', 'ownDistrict', 'functions', 'staff', 'lower', 'upper', 'lng', 'lat']
    const rows = care
      .departments()
      .map(({ id, name, level, district, functions, staff, lower, upper, seat }) => [
        id,
        name,
        word(level),
        district,
        functions.join('、'),
        staff,
        lower,
        upper,
        seat === null ? null : toDegrees(seat[0]),
        seat === null ? null : toDegrees(seat[1]),
      ])
    return { name: 'sheet.departments', keys, rows }
  },
  needs(plan: Plan, word: Word): TableSheet {
    const keys = ['id', 'community', 'communityName', 'tag', 'text', 'opened', 'state', 'metOn', 'days']
    const rows = needStates(plan).map(({ need: { id, community, tag, text, opened }, metBy, days }) => [
      id,
      ...codeAndName(plan, community),
      tag,
      text,
      opened,
      word(metBy === null ? 'open' : 'met'),
      metBy?.date ?? null,
      days,
    ])
    return { name: 'sheet.needs', keys, rows }
  },
  resources({ care }: Plan): TableSheet {
    const rows = care
      .all('resource')
      .map(({ id, department, tag, text }) => [
        id,
        department,
        care.get('department', department)?.name ?? '',
        tag,
        text,
      ])
    return { name: 'sheet.resources', keys: ['id', 'department', 'departmentName', 'tag', 'text'], rows }
  },
  services(plan: Plan, word: Word): TableSheet {
    const keys = [
      'id',
      'date',
      'community',
      'communityName',
      'department',
      'departmentName',
      'activity',
      'text',
      'hours',
      'people',
      'raised',
      'solved',
      'satisfaction',
      'need',
    ]
    const rows = plan.care
      .all('service')
      .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
      .map((one) => [
        one.id,
        one.date,
        ...codeAndName(plan, one.community),
        one.department,
        plan.care.get('department', one.department)?.name ?? '',
        word(one.activity),
        one.text,
        one.hours,
        one.people,
        one.raised,
        one.solved,
        one.satisfaction,
        one.need,
      ])
    return { name: 'sheet.services', keys, rows }
  },
}

/** What names a community in a table that is read again: its code, or its id where it has none. */
function codeAndName(plan: Plan, id: JurisdictionId): [string, string] {
  const record = plan.get(id)
  return [record === undefined || record.code === '' ? id : record.code, record?.name ?? '']
}
