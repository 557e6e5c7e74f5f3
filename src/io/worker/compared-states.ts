import type { ComparisonStory } from '#core/comparison/comparison-story.ts'

/** What is different between two states of a city: what is told, and the ground that changes hands (GeoJSON). */
export interface ComparedStates {
  readonly story: ComparisonStory
  readonly picture: Blob
}
