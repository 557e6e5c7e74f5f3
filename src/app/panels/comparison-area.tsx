import { useText } from '#app/i18n/use-text.ts'
import type { ToldArea, ToldRule } from '#core/comparison/comparison-story.ts'

interface ComparisonAreaProps {
  readonly area: ToldArea
  readonly at: number
  readonly isShown: boolean
  readonly onShow: () => void
}

/** One place that changes hands: from → to, how many, and what that does. */
export function ComparisonArea({ area, at, isShown, onShow }: ComparisonAreaProps) {
  const { t } = useText()
  const names = (list: readonly string[]): string => list.join(t('listSeparator'))
  const ruled = (list: readonly ToldRule[]): string => names([...new Set(list.map(({ name }) => name))])
  return (
    <li>
      <button
        type="button"
        className="comparison__area"
        aria-current={isShown}
        aria-label={t('comparison.area', { at: at + 1 })}
        onClick={onShow}
      >
        <span className="number soft">{t('unit.count', { n: at + 1 })}</span>
        <span className="comparison__flows">
          {area.flows.map((flow) => (
            <span key={`${flow.from}→${flow.to}`} className="comparison__flow">
              <span>
                {t('comparison.flow', {
                  from: flow.from === '' ? t('comparison.nobody') : flow.from,
                  to: flow.to === '' ? t('comparison.nobody') : flow.to,
                })}
              </span>
              <span className="number">{t('unit.people', { n: flow.residents })}</span>
            </span>
          ))}
          <span className="small soft">
            {t('unit.households', { n: area.households })} ·{' '}
            {t('unit.km2', { n: area.areaSquareMeters / 1e6 })} ·{' '}
            {t('comparison.border', { fresh: area.newMeters / 1e3, gone: area.goneMeters / 1e3 })}
          </span>
          {area.units.length > 0 && (
            <span className="small soft">{t('comparison.units', { names: names(area.units) })}</span>
          )}
          {area.compounds + area.partlyMoved > 0 && (
            <span className="small soft">
              {t('comparison.compounds', { whole: area.compounds, partly: area.partlyMoved })}
            </span>
          )}
          {area.fixed.length > 0 && (
            <span className="small">{t('comparison.fixed', { names: ruled(area.fixed) })}</span>
          )}
          {area.broken.length > 0 && (
            <span className="small">{t('comparison.broken', { names: ruled(area.broken) })}</span>
          )}
        </span>
      </button>
    </li>
  )
}
