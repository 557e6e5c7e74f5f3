import type { Jurisdiction } from './jurisdiction.ts'

/** True when two records say the same in every field. */
export function isSameJurisdiction(a: Jurisdiction, b: Jurisdiction): boolean {
  return (Object.keys(a) as (keyof Jurisdiction)[]).every(
    (key) => a[key] === b[key] || (isList(a[key]) && JSON.stringify(a[key]) === JSON.stringify(b[key])),
  )
}

function isList(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
