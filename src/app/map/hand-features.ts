import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { compoundFeature } from './compound-feature.ts'
import { degreeLine } from './degree-line.ts'

/** Kinds of what is in the hand: a picked compound, and the ground of the merge that is looked at. */
export const HAND_KINDS = { picked: 'picked', focus: 'focus' } as const

/** Picked compounds and the merge in focus, as the map draws them. */
export function handFeatures(
  { compounds }: Pick<PlanBase, 'compounds'>,
  picked: readonly number[],
  focus: CompoundMerge | null,
): GeoJSON.Feature[] {
  const features: GeoJSON.Feature[] = picked.flatMap(
    (compound) => compoundFeature(compounds, compound, HAND_KINDS.picked) ?? [],
  )
  if (focus === null) return features
  const coordinates = focus.outline.map((ring) => degreeLine([...ring, ...ring.slice(0, 2)]))
  const geometry: GeoJSON.Polygon = { type: 'Polygon', coordinates }
  return [...features, { type: 'Feature', properties: { kind: HAND_KINDS.focus }, geometry }]
}
