import type { ColumnValue } from '#core/plan/plan-base.ts'
import type { Ground } from './read-ground.ts'

/** Faces by the value of a column: what joins, and which features are in it. Every feature stands in one list. */
export interface FaceGroups {
  /** Value of each group; the last group may be the one of all features without a value, which is null. */
  readonly names: readonly ColumnValue[]
  /** Group of each face. */
  readonly labels: Int32Array
  /** Features with ground, by group. */
  readonly features: readonly (readonly number[])[]
  /** Features that have no ground: without a usable polygon. */
  readonly withoutGround: readonly number[]
}

/** Groups the faces by a column of the file. Text and number that read alike are the same group. */
export function groupFaces({ layer, built }: Ground, column: string): FaceGroups {
  const names: ColumnValue[] = []
  const features: number[][] = []
  const index = new Map<string, number>()
  const empty: number[] = []
  const groupOfFeature = new Int32Array(layer.features.length).fill(-1)
  const withGround = new Set(built.faceFeature)
  for (const feature of withGround) {
    const value = layer.features[feature]!.properties[column] ?? null
    if (value === null || value === '') {
      empty.push(feature)
      continue
    }
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
  if (empty.length > 0) {
    for (const feature of empty) groupOfFeature[feature] = names.length
    names.push(null)
    features.push(empty)
  }
  return {
    names,
    labels: built.faceFeature.map((feature) => groupOfFeature[feature]!),
    features,
    withoutGround: [...layer.features.keys()].filter((feature) => !withGround.has(feature)),
  }
}
