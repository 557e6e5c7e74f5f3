import { planHash } from '#core/plan/plan-hash.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { ExportContext } from './export-context.ts'
import type { Cell } from './write-table.ts'

/** Key of the last column of a CSV that we write. */
export const PROVENANCE = 'provenance'

/**
 * What a row of a CSV rests on, since CSV has no place to say it once: city, scenario, hash of the plan, date, version.
 * A file keeps it when it is renamed, and a row when it is copied elsewhere.
 *
 * @param hash Of the plan, where it is known already.
 */
export function provenanceOf(
  plan: Plan,
  { scenario, date, appVersion }: ExportContext,
  hash = planHash(plan),
): string {
  const city = plan.base.generated ? `${plan.base.name} (generated)` : plan.base.name
  return `${city}; ${scenario}; ${hash}; ${date.slice(0, 10)}; heyuan ${appVersion}`
}

/** Rows with the same last cell. */
export function withProvenance(rows: readonly (readonly Cell[])[], provenance: string): Cell[][] {
  return rows.map((row) => [...row, provenance])
}
