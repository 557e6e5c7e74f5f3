import type { CityBriefing } from '#core/briefing/city-briefing.ts'
import type { ComparisonStory } from '#core/comparison/comparison-story.ts'
import type { StateChoice } from '#app/panels/state-choice.ts'
import type { LeadersCity } from './leaders-city.ts'

/** Id of the element of a hand-over file that holds its content as JSON. */
export const HANDOVER_ELEMENT = 'heyuan-handover'

/**
 * What a hand-over file carries: two states of a city down to communities (grids when asked for), told and drawn. Nothing
 * of single compounds, buildings, votes or needs is in it, and nothing can be edited.
 */
export interface HandoverFile {
  readonly city: Omit<LeadersCity, 'reference'>
  /** GeoJSON texts that give orientation on the map. */
  readonly reference: Readonly<Partial<Record<'roads' | 'rivers' | 'railways', string>>>
  readonly states: readonly [before: StateChoice, after: StateChoice]
  readonly briefings: readonly [before: CityBriefing, after: CityBriefing]
  /** GeoJSON texts. */
  readonly pictures: readonly [before: string, after: string]
  readonly story: ComparisonStory
  readonly difference: string
  /** Number under which its maps may be shown; '' = none, not for publication. */
  readonly approvalNumber: string
  /** ISO 8601. */
  readonly date: string
}
