import type { ColumnValue } from '#core/plan/plan-base.ts'
import type { ParsedCount } from '#io/formats/parse-count.ts'
import type { Ground } from './read-ground.ts'

/** A sum over features, and how many of them could not be added. */
export interface Sum {
  readonly sum: number
  /** Values that are there but are no figures. */
  readonly unreadable: number
  /** Empty values and words for "unknown". */
  readonly missing: number
}

/** Adds up a column over features. */
export function addUp(
  { layer }: Ground,
  features: readonly number[],
  column: string,
  read: (raw: ColumnValue) => ParsedCount,
): Sum {
  let [sum, unreadable, missing] = [0, 0, 0]
  for (const feature of features) {
    const { value, doubt } = read(layer.features[feature]!.properties[column] ?? null)
    if (value !== null) sum += value
    else if (doubt === null) missing++
    else unreadable++
  }
  return { sum, unreadable, missing }
}

/** What sums over parts of the features come to together. */
export function addSums(sums: readonly Sum[]): Sum {
  let [sum, unreadable, missing] = [0, 0, 0]
  for (const one of sums) {
    sum += one.sum
    unreadable += one.unreadable
    missing += one.missing
  }
  return { sum, unreadable, missing }
}
