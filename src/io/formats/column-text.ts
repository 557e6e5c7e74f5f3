import type { Properties } from './copy-properties.ts'

/** What a feature says in a column, as trimmed text; empty where there is no such column or value. */
export function columnText(properties: Properties, column: string | undefined): string {
  const raw = column === undefined ? null : (properties[column] ?? null)
  return raw === null ? '' : String(raw).trim()
}
