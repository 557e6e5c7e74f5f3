import { useText } from '#app/i18n/use-text.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import type { Figures } from '#core/analysis/figures.ts'
import type { Band } from '#core/plan/rule-profile.ts'

/** One side of a change in people: who, before and after, and the band it would fall into. */
export interface ChangeSideProps {
  readonly name: string
  readonly before: number
  readonly after: number
  /** Mean of the level, for the deviation. */
  readonly mean: number
  readonly band: Band
  /** Where borders move: the shape before and after; `created` = it does not exist yet. */
  readonly shape?: { readonly before: Figures; readonly after: Figures; readonly created: boolean }
  /** True when some of the people were counted by area. */
  readonly estimated?: boolean
}

/** A row of the card at the pointer. */
export function ChangeSide({ name, before, after, mean, band, shape, estimated = false }: ChangeSideProps) {
  const { t } = useText()
  return (
    <div className="map-change-side">
      <span className="map-change-name">
        {name}
        {shape?.created === true && <span className="map-change-new">{t('onMap.created')}</span>}
      </span>
      <span className="map-change-figures">{t('onMap.change', { before, after })}</span>
      <span className="map-change-difference">
        {t(estimated ? 'onMap.differenceAbout' : 'onMap.difference', { n: after - before })}
      </span>
      <span className="map-change-band" data-band={band}>
        <BandMark band={band} />
        {t(`band.${band}`)}
        {mean > 0 && (
          <span className="map-change-deviation">{t('unit.deviation', { n: after / mean - 1 })}</span>
        )}
      </span>
      {shape !== undefined && (
        <span className="map-change-shape">
          {t('onMap.shape', {
            before: shape.before.areaSquareMeters / 1e6,
            after: shape.after.areaSquareMeters / 1e6,
            compactBefore: shape.before.compactness,
            compactAfter: shape.after.compactness,
          })}
        </span>
      )}
    </div>
  )
}
