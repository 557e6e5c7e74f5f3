import { toDegrees } from '#core/geometry/grid.ts'
import type { MergeCandidate } from '#core/merging/merge-candidate.ts'
import type { Plan } from '#core/plan/plan.ts'
import { compoundFeature } from './compound-feature.ts'

/** Kinds of features of candidates: a compound that has one, and the link of two; across = in two communities. */
export const CANDIDATE_KINDS = { compound: 'compound', link: 'link', across: 'across' } as const

/** Compounds that could become one, each once, and a link for every pair. */
export function candidateFeatures(plan: Plan, candidates: readonly MergeCandidate[]): GeoJSON.Feature[] {
  const { footprints, base } = plan
  const features: GeoJSON.Feature[] = []
  const seen = new Set<number>()
  const middle = (compound: number): GeoJSON.Position =>
    footprints.compounds.middleOf(compound).map((step) => toDegrees(step))
  for (const { compounds, crossesCommunity } of candidates) {
    for (const compound of compounds) {
      if (seen.has(compound)) continue
      seen.add(compound)
      const feature = compoundFeature(base.compounds, compound, CANDIDATE_KINDS.compound)
      if (feature !== null) features.push(feature)
    }
    features.push({
      type: 'Feature',
      properties: { kind: crossesCommunity ? CANDIDATE_KINDS.across : CANDIDATE_KINDS.link },
      geometry: { type: 'LineString', coordinates: compounds.map(middle) },
    })
  }
  return features
}
