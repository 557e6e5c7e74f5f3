import { toGrid } from '#core/geometry/grid.ts'
import { contentId } from '#core/plan/content-id.ts'
import type { EnteredRecord } from '#core/plan/care-problem.ts'
import type { Department, DepartmentId, DepartmentLevel } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'
import { problem } from '#core/problem/problem.ts'
import { ACTIVITY_WORDS } from './activity-words.ts'
import type { CareParties } from './care-parties.ts'
import type { CareFileKind } from './care-reading.ts'
import type { CareRow } from './care-row.ts'
import { plainName } from './plain-name.ts'

/** What a row says: a record, or the departments of a community; null where it cannot be told. */
export type RowContent =
  | { readonly record: EnteredRecord }
  | { readonly community: JurisdictionId; readonly departments: readonly DepartmentId[] }
  | null

/** What rows are read against; `today` as YYYY-MM-DD. */
export interface CareGround {
  readonly plan: Plan
  readonly parties: CareParties
  readonly today: string
}

/** Reads a row of each kind of table. Problems stand in the row: those of its cells, and the codes of each reader. */
export const READ_CARE_ROW: Readonly<Record<CareFileKind, (row: CareRow, ground: CareGround) => RowContent>> =
  {
    departments: readDepartment,
    pairs: readPair,
    needs: readNeed,
    resources: readResource,
    services: readService,
  }

const SEPARATORS = /[、，,;；/|\n]+/

const LEVEL_WORDS: Readonly<Record<string, DepartmentLevel>> = {
  自治区: 'region',
  自治区级: 'region',
  省级: 'region',
  区直: 'region',
  region: 'region',
  市: 'city',
  市级: 'city',
  市直: 'city',
  city: 'city',
  区: 'district',
  区级: 'district',
  旗县区: 'district',
  县级: 'district',
  district: 'district',
}

/** Codes: `care-level-unknown {name, level}`, `care-capacity-missing {name}`, `care-district-unknown {id}`. */
function readDepartment(row: CareRow, { plan, parties }: CareGround): RowContent {
  const name = row.text('name')
  const levelText = row.text('level')
  const level = LEVEL_WORDS[levelText.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')]
  if (level === undefined) row.problems.push(problem('care-level-unknown', { name, level: levelText }))
  const lower = row.number('lower') ?? 0
  const upper = row.number('upper')
  if (upper === null && row.text('upper') === '')
    row.problems.push(problem('care-capacity-missing', { name }))
  const [lng, lat] = [row.degrees('lng', 180), row.degrees('lat', 90)]
  const given = row.text('id')
  const known = parties.departments.find(given === '' ? name : given)
  const id = known.kind !== 'not' ? known.id : given === '' ? `d-${contentId(plainName(name))}` : given
  const record: Department = {
    kind: 'department',
    id,
    name,
    level: level ?? 'city',
    district: districtOf(row, level, name, parties, plan),
    functions: row
      .text('functions')
      .split(/[、，,;；/|\s]+/)
      .filter((each) => each !== ''),
    staff: row.number('staff'),
    lower,
    upper: upper ?? lower,
    seat: lng === null || lat === null ? null : [toGrid(lng), toGrid(lat)],
    dissolved: false,
  }
  return { record }
}

/** Code of the district: as the row says, else, for a department of a district, of the one its name begins with. */
function districtOf(
  row: CareRow,
  level: DepartmentLevel | undefined,
  name: string,
  { districts, districtNames }: CareParties,
  plan: Plan,
): string {
  const text = row.text('district')
  if (text !== '' && !/^全市$/.test(text)) {
    const id = row.named(text, districts)
    return id === null ? '' : (plan.get(id)?.code ?? '')
  }
  if (level !== 'district') return ''
  return districtNames.find((one) => name.startsWith(one.name.replace(/区$/, '')))?.code ?? ''
}

function readPair(row: CareRow, { parties }: CareGround): RowContent {
  const community = row.named(row.text('community'), parties.communities, row.text('street'))
  const texts = ['department', 'department2', 'department3', 'department4'].flatMap((column) =>
    row.text(column).split(SEPARATORS),
  )
  const departments = texts
    .filter((text) => text.trim() !== '')
    .map((text) => row.named(text.trim(), parties.departments))
  if (community === null || departments.includes(null)) return null
  return { community, departments: departments.filter((id) => id !== null) }
}

function readNeed(row: CareRow, { parties, today }: CareGround): RowContent {
  const community = row.named(row.text('community'), parties.communities, row.text('street'))
  const opened = row.day('opened', today)
  const [tag, text] = [row.text('tag'), row.text('text')]
  if (community === null || opened === '') return null
  const id = row.text('id') || `n-${contentId([community, tag, text, opened].join('\n'))}`
  return { record: { kind: 'need', id, community, tag, text, opened } }
}

function readResource(row: CareRow, { parties }: CareGround): RowContent {
  const department = row.named(row.text('department'), parties.departments)
  const [tag, text] = [row.text('tag'), row.text('text')]
  if (department === null) return null
  const id = row.text('id') || `r-${contentId([department, tag, text].join('\n'))}`
  return { record: { kind: 'resource', id, department, tag, text } }
}

/** Codes: `care-activity-unknown {activity}`, `care-department-open {community}` (none is named, and there is not one). */
function readService(row: CareRow, { plan, parties, today }: CareGround): RowContent {
  const date = row.day('date', today)
  const community = row.named(row.text('community'), parties.communities, row.text('street'))
  const word = row.text('activity')
  const activity = ACTIVITY_WORDS.get(word.normalize('NFKC').toLowerCase().replaceAll(/\s/g, ''))
  if (activity === undefined)
    row.problems.push(problem('care-activity-unknown', { activity: word.slice(0, 40) }))
  const named = row.text('department')
  let department: string | null = null
  if (named !== '') department = row.named(named, parties.departments)
  else if (community !== null) {
    const own = plan.care.pairOf(community)?.departments ?? []
    if (own.length === 1) department = own[0]!
    else
      row.problems.push(
        problem('care-department-open', { community: plan.get(community)?.name ?? community }),
      )
  }
  const [hours, people, raised, solved] = ['hours', 'people', 'raised', 'solved'].map(
    (key) => row.number(key) ?? 0,
  )
  const satisfaction = row.number('satisfaction')
  if (community === null || department === null || activity === undefined || date === '') return null
  const text = row.text('text')
  const need = row.text('need') || null
  const content = [date, community, department, activity, text, hours, people, raised, solved].join('\n')
  const id = row.text('id') || `s-${contentId(content)}`
  return {
    record: {
      kind: 'service',
      id,
      date,
      department,
      community,
      activity,
      text,
      hours: hours!,
      people: people!,
      raised: raised!,
      solved: solved!,
      satisfaction,
      need,
    },
  }
}
