import { createContext, use } from 'react'
import type { Level } from '#core/plan/level.ts'
import type { BriefedState } from '#io/worker/brief-states.ts'
import type { ComparedStates } from '#io/worker/compared-states.ts'

/** Where the board gets what it tells: the open project, or a file that carries it all. States by id, null = as loaded. */
export interface LeadersSource {
  /** Both states, down to communities or in detail to the finest level; null when they could not be worked out. */
  readonly brief: (
    states: readonly (string | null)[],
    isDetailed?: boolean,
  ) => Promise<readonly BriefedState[] | null>
  readonly compare: (
    first: string | null,
    second: string | null,
    level: Level,
  ) => Promise<ComparedStates | null>
  /** An address under which the map reads a picture; it is released by `URL.revokeObjectURL` when it is no longer shown. */
  readonly addressOf: (picture: Blob) => Promise<string>
}

/** Filled by the page around the board. */
export const LeadersSourceContext = createContext<LeadersSource | null>(null)

/** Where the board gets what it tells. */
export function useLeadersSource(): LeadersSource {
  const source = use(LeadersSourceContext)
  if (source === null) throw new Error('The board stands without a source')
  return source
}
