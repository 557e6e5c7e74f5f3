import { byCodeAndId } from '#core/pairing/by-code-and-id.ts'
import type { PairingCase } from '#core/pairing/pairing-case.ts'
import { execute } from '#core/plan/execute.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { RowProblem } from '#core/problem/row-problem.ts'
import type { CareFileKind } from '#io/formats/care-reading.ts'
import { readCareFile } from '#io/formats/read-care-file.ts'
import { readCommunities } from '#io/formats/read-communities.ts'
import { namesPlan } from './names-plan.ts'

/** A table by its name. */
export interface NamedTable {
  readonly file: string
  readonly bytes: Uint8Array
}

/** A table that is refused, and why. */
export interface RefusedTable {
  readonly file: string
  readonly wrong: Problem | readonly RowProblem[]
}

/** The pairing that tables of communities, departments and present pairs ask for; each is taken whole or not at all. */
export async function caseOfTables(
  tables: {
    readonly communities: NamedTable
    readonly departments: NamedTable
    readonly present: NamedTable | null
  },
  rules: RuleProfile,
  today: string,
): Promise<PairingCase | RefusedTable> {
  const read = await readCommunities(tables.communities.bytes, rules)
  if (!read.ok) return { file: tables.communities.file, wrong: read.problem }
  if (read.value.problems.length > 0) return { file: tables.communities.file, wrong: read.value.problems }
  const { communities } = read.value
  const plan = namesPlan(communities, rules)
  const wrong =
    (await taken(plan, 'departments', tables.departments, today)) ??
    (tables.present === null ? null : await taken(plan, 'pairs', tables.present, today))
  if (wrong !== null) return wrong
  return {
    communities: communities
      .map((community) => ({ ...community, present: plan.care.pairOf(community.id)?.standing ?? [] }))
      .sort(byCodeAndId),
    departments: plan.care.departments(),
    rule: rules.pairing,
  }
}

async function taken(
  plan: Plan,
  kind: CareFileKind,
  { file, bytes }: NamedTable,
  today: string,
): Promise<RefusedTable | null> {
  const reading = await readCareFile(plan, kind, { file, bytes, today })
  if (!reading.ok) return { file, wrong: reading.problem }
  const { problems, records, pairs } = reading.value
  if (problems.length > 0) return { file, wrong: problems }
  const done = execute(
    plan,
    kind === 'pairs' ? { type: 'pair', pairs, standing: true } : { type: 'put-care-records', records },
  )
  if (!done.ok) return { file, wrong: done.problem }
  plan.apply(done.value)
  return null
}
