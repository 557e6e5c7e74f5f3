import type { Jurisdiction } from '#core/plan/jurisdiction.ts'

/** Order of jurisdictions that does not depend on rows or slots: by code, then name, then id. */
export function byCode(a: Jurisdiction, b: Jurisdiction): number {
  for (const key of ['code', 'name', 'id'] as const) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1
  return 0
}
