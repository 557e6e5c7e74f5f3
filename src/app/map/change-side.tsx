import { useText } from '#app/i18n/use-text.ts'
import type { Band } from '#core/plan/rule-profile.ts'
import { BandMark } from '#app/ui/band-mark.tsx'

/** One side of a change in people: who, before and after, and the band it would fall into. */
export interface ChangeSideProps {
  readonly name: string
  readonly before: number
  readonly after: number
  /** Mean of the level, for the deviation. */
  readonly mean: number
  readonly band: Band
}

/** A row of the card at the pointer. */
export function ChangeSide({ name, before, after, mean, band }: ChangeSideProps) {
  const { t } = useText()
  return (
    <div className="map-change-side">
      <span className="map-change-name">{name}</span>
      <span className="map-change-figures">{t('onMap.change', { before, after })}</span>
      <span className="map-change-difference">{t('onMap.difference', { n: after - before })}</span>
      <span className="map-change-band" data-band={band}>
        <BandMark band={band} />
        {t(`band.${band}`)}
        {mean > 0 && (
          <span className="map-change-deviation">{t('unit.deviation', { n: after / mean - 1 })}</span>
        )}
      </span>
    </div>
  )
}
