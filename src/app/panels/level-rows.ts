import type { Metrics } from '#core/analysis/metrics.ts'
import type { JurisdictionId, LegalStatus } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import type { Band } from '#core/plan/rule-profile.ts'

/** A jurisdiction in the lists of a level. */
export interface LevelRow {
  readonly id: JurisdictionId
  readonly name: string
  readonly code: string
  readonly legalStatus: LegalStatus
  readonly residents: number
  /** Residents ÷ mean of the level − 1; 0 while the level has no residents. */
  readonly deviation: number
  readonly band: Band
  readonly locked: boolean
}

/** All jurisdictions of a level with what is common to them. */
export interface LevelSummary {
  readonly level: Level
  /** By residents, most first; equals by name. */
  readonly rows: readonly LevelRow[]
  readonly meanResidents: number
  readonly mostResidents: number
  readonly bandCounts: Readonly<Record<Band, number>>
}

/** Bands from the worst to the mildest: the order in which they are shown. */
export const BANDS_WORST_FIRST = ['split', 'high', 'watch', 'good'] as const satisfies readonly Band[]

/** Rows of a level as the plan stands; costs a look at every jurisdiction of the level. */
export function levelRows(plan: Plan, metrics: Metrics, level: Level): LevelSummary {
  const records = plan.jurisdictions(level)
  const residents = records.map(({ id }) => metrics.residents(id))
  const total = residents.reduce((sum, count) => sum + count, 0)
  const meanResidents = records.length === 0 ? 0 : total / records.length
  const bandCounts = { good: 0, watch: 0, high: 0, split: 0 }
  const rows = records.map(({ id, name, code, legalStatus, locked }, at): LevelRow => {
    const count = residents[at]!
    const band = bandOf(plan.rules, level, count)
    bandCounts[band]++
    const deviation = meanResidents === 0 ? 0 : count / meanResidents - 1
    return { id, name, code, legalStatus, residents: count, deviation, band, locked }
  })
  rows.sort((a, b) => b.residents - a.residents || (a.name < b.name ? -1 : 1))
  return { level, rows, meanResidents, mostResidents: rows[0]?.residents ?? 0, bandCounts }
}
