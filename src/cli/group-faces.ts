import type { ColumnValue } from '#core/plan/plan-base.ts'
import type { Ground } from './read-ground.ts'

/** Faces by the value of a column: what joins, and which features are in it. */
export interface FaceGroups {
  readonly names: readonly ColumnValue[]
  /** Group of each face; -1 where the column is empty. */
  readonly labels: Int32Array
  /** Features with ground, by group. */
  readonly features: readonly (readonly number[])[]
}

/** Groups the faces by a column of the file. Text and number that read alike are the same group. */
export function groupFaces({ layer, built }: Ground, column: string): FaceGroups {
  const names: ColumnValue[] = []
  const features: number[][] = []
  const index = new Map<string, number>()
  const groupOfFeature = new Int32Array(layer.features.length).fill(-1)
  for (const feature of new Set(built.faceFeature)) {
    const value = layer.features[feature]!.properties[column] ?? null
    if (value === null || value === '') continue
    const key = String(value)
    let group = index.get(key)
    if (group === undefined) {
      group = names.length
      index.set(key, group)
      names.push(value)
      features.push([])
    }
    features[group]!.push(feature)
    groupOfFeature[feature] = group
  }
  return { names, labels: built.faceFeature.map((feature) => groupOfFeature[feature]!), features }
}

/** Sum of a column of counts over features; values that are no counts add nothing. */
export function sumOf(
  { layer }: Ground,
  features: readonly number[],
  column: string,
  count: (raw: ColumnValue) => number | null,
): number {
  let sum = 0
  for (const feature of features) sum += count(layer.features[feature]!.properties[column] ?? null) ?? 0
  return sum
}
