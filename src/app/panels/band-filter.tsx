import type { CSSProperties } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import { Tooltip } from '#app/ui/tooltip.tsx'
import type { Band, RuleProfile } from '#core/plan/rule-profile.ts'
import './band-filter.css'
import { bandRange } from './band-range.ts'
import { bandRuleText } from './band-rule-text.ts'
import { BANDS_WORST_FIRST } from './level-rows.ts'
import type { LevelSummary } from './level-rows.ts'

interface BandFilterProps {
  readonly summary: LevelSummary
  readonly rules: RuleProfile
  /** The band that the list is cut to, or null for all. */
  readonly chosen: Band | null
  readonly onChoose: (band: Band | null) => void
}

/** How many jurisdictions stand in which band: a strip and a button each, which cuts the list to the band. */
export function BandFilter({ summary, rules, chosen, onChoose }: BandFilterProps) {
  const { t } = useText()
  const bands = BANDS_WORST_FIRST.filter((band) => bandRange(rules, summary.level, band) !== null)
  if (summary.meanResidents === null) return <p className="soft">{t('balance.unknown')}</p>
  if (bands.length === 0) return <p className="soft">{t('rules.noLevel')}</p>
  return (
    <fieldset className="band-filter">
      <legend className="visually-hidden">{t('balance.bands')}</legend>
      <div className="band-filter__strip" aria-hidden>
        {bands.map((band) => (
          <div
            key={band}
            className={`band-filter__part band-fill--${band}`}
            data-off={chosen !== null && chosen !== band}
            style={{ '--count': summary.bandCounts[band] } as CSSProperties}
          />
        ))}
      </div>
      <div className="band-filter__buttons">
        {bands.map((band) => {
          const rule = bandRuleText(t, bandRange(rules, summary.level, band))
          const name = t(`band.${band}`)
          const count = summary.bandCounts[band]
          return (
            <Tooltip key={band} text={rule}>
              <button
                type="button"
                className="band-filter__button"
                aria-pressed={chosen === band}
                aria-label={t('balance.bandButton', { band: name, n: count, rule })}
                onClick={() => onChoose(chosen === band ? null : band)}
              >
                <BandMark band={band} />
                <span className="band-filter__name">{name}</span>
                <span className="band-filter__count">{t('unit.count', { n: count })}</span>
              </button>
            </Tooltip>
          )
        })}
      </div>
    </fieldset>
  )
}
