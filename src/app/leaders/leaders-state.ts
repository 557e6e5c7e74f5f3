import { createContext, use } from 'react'
import type { CityBriefing } from '#core/briefing/city-briefing.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'

/** A state of the city that is told: its name on screen and what there is to tell. */
interface ToldState {
  readonly name: string
  readonly briefing: CityBriefing
}

/** What the parts of the leaders' page share. */
export interface Leaders {
  readonly before: ToldState
  readonly after: ToldState
  /** The jurisdiction that is looked into; null = the whole city. */
  readonly within: JurisdictionId | null
  readonly lookInto: (id: JurisdictionId | null) => void
}

/** Filled by the page once both states are worked out. */
export const LeadersContext = createContext<Leaders | null>(null)

/** What the parts of the leaders' page share. */
export function useLeaders(): Leaders {
  const leaders = use(LeadersContext)
  if (leaders === null) throw new Error('A part of the leaders’ page stands outside of it')
  return leaders
}
