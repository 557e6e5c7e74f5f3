import type { ServiceShare } from '#core/analysis/service-share.ts'
import type { JurisdictionId, LegalStatus } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Band, BandLimit } from '#core/plan/rule-profile.ts'
import type { Box } from '#core/topology/face-box.ts'

/** One jurisdiction as a leader sees it. */
export interface BriefUnit {
  readonly id: JurisdictionId
  readonly code: string
  readonly name: string
  readonly level: Level
  /** The next coarser one, among the units of the same briefing; null at the top. */
  readonly parent: JurisdictionId | null
  readonly legalStatus: LegalStatus
  readonly residents: number
  readonly households: number
  readonly areaSquareMeters: number
  /** Null where the level has no limits, or residents are not known. */
  readonly band: Band | null
  /** Connected pieces of ground. */
  readonly parts: number
  /** Units of the next finer level of the city. */
  readonly units: number
  /** Compounds as they stand: those that became one count once. */
  readonly compounds: number
  /** Compounds that there were when the city was loaded. */
  readonly loadedCompounds: number
  /** Communities in it with none, exactly one, several departments. */
  readonly paired: readonly [none: number, one: number, several: number]
  /** Names of the departments of a community; empty at other levels. */
  readonly departments: readonly string[]
  /** Who lives within walking distance of their own service point; null = not measured. */
  readonly served: ServiceShare | null
  /** Posts of the offices in it; null where none are known. */
  readonly posts: number | null
  readonly workload: number
  /** Volunteer services of departments for its communities, and problems solved by all that they did there. */
  readonly done: { readonly volunteer: number; readonly solved: number }
  /** In degrees. */
  readonly box: Box
}

/** Something that a leader should know of, worst first. */
export interface BriefProblem {
  /** What is wrong: too many residents, none or several departments, too few posts, far from service, in pieces. */
  readonly kind: 'residents' | 'unpaired' | 'tangled' | 'posts' | 'service' | 'parts'
  readonly unit: JurisdictionId
  /** What was found, and the bound it is held against; their ratio says how bad it is. */
  readonly value: number
  readonly bound: number
}

/** A state of a city as leaders see it: small, without geometry. */
export interface CityBriefing {
  readonly name: string
  readonly generated: boolean
  /** Levels that are told, coarse first; unless told otherwise without the finest of a city that has several. */
  readonly levels: readonly Level[]
  /** Whose limits the first reform is about: that of the streets. */
  readonly streetLevel: Level
  readonly limits: readonly BandLimit[]
  readonly units: readonly BriefUnit[]
  readonly known: {
    readonly residents: boolean
    readonly posts: boolean
    readonly departments: boolean
    /** Something that departments did is on record. */
    readonly services: boolean
  }
  /** Walking distances that count, metres, ascending. */
  readonly radii: readonly number[]
  /** Of the whole city, to one's own street office and community station; null = not measured. */
  readonly served: { readonly centre: ServiceShare; readonly station: ServiceShare } | null
  /** How well posts stand where the work is, 0 … 1; null = no posts are known. */
  readonly match: number | null
  /** Residents that one post should look after at most: 10,000 ÷ the rule's workers per 10,000. */
  readonly residentsPerPost: number
  /** Where the rules come from, by their names. */
  readonly sources: Readonly<Partial<Record<string, string>>>
  readonly problems: readonly BriefProblem[]
}
