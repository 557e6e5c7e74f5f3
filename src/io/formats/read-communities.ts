import { toGrid } from '#core/geometry/grid.ts'
import { needTags } from '#core/pairing/need-tags.ts'
import type { PairedCommunity } from '#core/pairing/pairing-case.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import { WORKLOAD_PARTS } from '#core/analysis/workload.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { RowProblem } from '#core/problem/row-problem.ts'
import { careLayout } from './care-layout.ts'
import { CareRow } from './care-row.ts'
import { COMMUNITY_COLUMNS } from './community-columns.ts'
import { readSheets } from './read-sheets.ts'

/** Communities of a table, and everything that is wrong with its rows. */
export interface CommunitySheet {
  readonly communities: readonly PairedCommunity[]
  readonly problems: readonly RowProblem[]
}

/**
 * Reads a table of communities that are to be paired, without a map: what makes work in each, weighed by the rules.
 * Codes: those of `readSheets` and `careLayout`, `care-none`; by row `care-name-missing {id}`, `care-row-twice {row}` and
 * those of numbers.
 */
export async function readCommunities(
  bytes: Uint8Array,
  rules: RuleProfile,
): Promise<Result<CommunitySheet>> {
  const tables = await readSheets(bytes)
  if (!tables.ok) return tables
  const [table = []] = tables.value
  const layout = careLayout(COMMUNITY_COLUMNS, table)
  if (!layout.ok) return layout
  const communities: PairedCommunity[] = []
  const problems: RowProblem[] = []
  const rowOf = new Map<string, number>()
  for (const [place, cells] of table.entries()) {
    if (place <= layout.value.at || cells.every((cell) => cell.trim() === '')) continue
    const row = place + 1
    const read = new CareRow(cells, layout.value)
    const community = communityOf(read, rules)
    const { id, name } = community
    if (name === '') read.problems.push(problem('care-name-missing', { id }))
    const before = rowOf.get(id)
    if (before !== undefined) read.problems.push(problem('care-row-twice', { row: before }))
    rowOf.set(id, row)
    problems.push(...read.problems.map((wrong) => ({ row, problem: wrong })))
    communities.push(community)
  }
  if (communities.length === 0) return fail(problem('care-none'))
  return ok({ communities, problems })
}

function communityOf(row: CareRow, rules: RuleProfile): PairedCommunity {
  const [code, name] = [row.text('code'), row.text('name')]
  const parts = WORKLOAD_PARTS.map((key) => {
    const count = row.number(key === 'resident' ? 'residents' : key) ?? 0
    return { key, count, unknown: 0, points: count * rules.workload[key] }
  })
  const points = parts.reduce((sum, part) => sum + part.points, 0)
  const [lng, lat] = [row.degrees('lng', 180), row.degrees('lat', 90)]
  const open = row
    .text('needs')
    .split(/[、，,;；/|]+/)
    .filter((tag) => tag.trim() !== '')
  return {
    id: code === '' ? name : code,
    code,
    name,
    district: row.text('district'),
    residents: parts[0]!.count,
    workload: row.number('workload') ?? points,
    needs: needTags({ points, parts }, open),
    at: lng === null || lat === null ? null : [toGrid(lng), toGrid(lat)],
    present: [],
    locked: null,
  }
}
