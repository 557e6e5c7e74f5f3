import { useText } from '#app/i18n/use-text.ts'
import '#app/ui/band-mark.css'
import type { CityBriefing } from '#core/briefing/city-briefing.ts'

/** What the fills of the map mean: colour and pattern of every band of residents. */
export function BandLegend({ limits }: Pick<CityBriefing, 'limits'>) {
  const { t } = useText()
  const bands = limits.map(({ above, band }) => ({ band, words: t('leaders.legendAbove', { n: above }) }))
  return (
    <ul className="leaders__legend small" aria-label={t('leaders.legend')}>
      {bands.map(({ band, words }) => (
        <li key={band}>
          <span className={`leaders__swatch leaders__swatch--${band}`} aria-hidden />
          {words}
        </li>
      ))}
    </ul>
  )
}
