import type { ColumnValue } from '#core/plan/plan-base.ts'
import { isPlainObject } from './is-plain-object.ts'

/** Properties of a feature in a record without a prototype: every key is data, also `__proto__` and `constructor`. */
export type Properties = Readonly<Record<string, ColumnValue>>

/**
 * Copies hostile properties. Objects and arrays inside become their JSON text; a value nested too deep for that, and a
 * number beyond the range of JSON, become null. Anything but an object gives an empty record.
 */
export function copyProperties(properties: unknown): Properties {
  const copy = Object.create(null) as Record<string, ColumnValue>
  if (!isPlainObject(properties)) return copy
  for (const key of Object.keys(properties)) copy[key] = columnValue(properties[key])
  return copy
}

function columnValue(value: unknown): ColumnValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object' || value === null) return null
  try {
    return JSON.stringify(value)
  } catch {
    return null
  }
}
