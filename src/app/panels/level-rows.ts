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
  /** null = unknown in the source. */
  readonly residents: number | null
  /** Residents ÷ mean of the level − 1; null where residents are unknown, or nothing is owned. */
  readonly deviation: number | null
  /** null = not judged: residents are unknown, or nothing is owned. */
  readonly band: Band | null
  /** It owns no ground yet. */
  readonly empty: boolean
  readonly locked: boolean
}

/** All jurisdictions of a level with what is common to them. */
export interface LevelSummary {
  readonly level: Level
  /** By residents, most first; equals by name; the empty ones last. */
  readonly rows: readonly LevelRow[]
  /** Mean over the jurisdictions that own something; null = unknown. */
  readonly meanResidents: number | null
  /** null = unknown. */
  readonly mostResidents: number | null
  /** Jurisdictions that own nothing; they count neither in the mean nor in a band. */
  readonly emptyCount: number
  readonly bandCounts: Readonly<Record<Band, number>>
}

/** Bands from the worst to the mildest: the order in which they are shown. */
export const BANDS_WORST_FIRST = ['split', 'high', 'watch', 'good'] as const satisfies readonly Band[]

/** Rows of a level as the plan stands; costs a look at every jurisdiction of the level. */
export function levelRows(plan: Plan, metrics: Metrics, level: Level): LevelSummary {
  const known = plan.base.known.residents
  const regions = metrics.regions(level)
  const counted = plan.jurisdictions(level).map((record) => ({
    record,
    empty: regions.faceCount(plan.slotOf(record.id)) === 0,
    residents: metrics.residents(record.id),
  }))
  const owning = counted.filter(({ empty }) => !empty)
  const total = owning.reduce((sum, { residents }) => sum + residents, 0)
  const mean = owning.length === 0 ? 0 : total / owning.length
  const bandCounts = { good: 0, watch: 0, high: 0, split: 0 }
  const rows = counted.map(({ record, empty, residents }): LevelRow => {
    const { id, name, code, legalStatus, locked } = record
    const common = { id, name, code, legalStatus, locked, empty }
    if (!known) return { ...common, residents: null, deviation: null, band: null }
    if (empty) return { ...common, residents, deviation: null, band: null }
    const band = bandOf(plan.rules, level, residents)
    bandCounts[band]++
    return { ...common, residents, deviation: mean === 0 ? 0 : residents / mean - 1, band }
  })
  rows.sort(
    (a, b) =>
      Number(a.empty) - Number(b.empty) ||
      (b.residents ?? 0) - (a.residents ?? 0) ||
      (a.name < b.name ? -1 : 1),
  )
  return {
    level,
    rows,
    meanResidents: known ? mean : null,
    mostResidents: known ? (rows[0]?.residents ?? 0) : null,
    emptyCount: counted.length - owning.length,
    bandCounts,
  }
}
