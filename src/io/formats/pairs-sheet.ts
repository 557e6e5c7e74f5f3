import type { Metrics } from '#core/analysis/metrics.ts'
import type { DepartmentId } from '#core/plan/department.ts'
import type { Pair } from '#core/plan/pair.ts'
import type { TableSheet, Word } from './table-sheet.ts'
import { careCommunities } from './care-communities.ts'

/** Who looks after every community, in the plan and in the city, and what changes. */
export function pairsSheet(metrics: Metrics, word: Word): TableSheet {
  const { care } = metrics.plan
  const named = (ids: readonly DepartmentId[]): string =>
    ids.map((id) => care.get('department', id)?.name ?? id).join('、')
  const rows = careCommunities(metrics).map(({ id, district, street, code, name, residents }) => {
    const pair = care.pairOf(id)
    const departments = pair?.departments ?? []
    const levels = departments.map((one) => word(care.get('department', one)?.level ?? ''))
    const standing = named(pair?.standing ?? [])
    return [
      district,
      street,
      code,
      name,
      residents,
      named(departments),
      departments.join('、'),
      levels.join('、'),
      standing,
      word(changeOf(pair)),
      word(pair?.locked === true ? 'yes' : 'no'),
    ]
  })
  return { name: 'sheet.pairs', keys: PAIRS_KEYS, rows }
}

const PAIRS_KEYS = [
  'districtName',
  'street',
  'communityCode',
  'community',
  'residents',
  'department',
  'departmentId',
  'level',
  'standing',
  'change',
  'locked',
]

/** What becomes of the standing departments of a community. */
function changeOf(pair: Pair | undefined): 'none' | 'kept' | 'new' | 'fewer' | 'several' {
  const { departments = [], standing = [] } = pair ?? {}
  if (departments.length === 0) return 'none'
  if (departments.length > 1) return 'several'
  if (!standing.includes(departments[0]!)) return 'new'
  return standing.length > 1 ? 'fewer' : 'kept'
}
