import { useText } from '#app/i18n/use-text.ts'
import type { BriefFigureName } from '#core/briefing/brief-figure.ts'
import { FigureChange } from './figure-change.tsx'

/** One figure of each reform, and how far service and staff reach. */
const FIGURES: readonly BriefFigureName[] = [
  'aboveSplit',
  'centres',
  'compounds',
  'exactlyOne',
  'servedCentre',
  'perPost',
]

/** The three reforms in one row: what one reads when there is only a minute. */
export function AtAGlance() {
  const { t } = useText()
  return (
    <section className="leaders__glance" aria-label={t('leaders.figures')}>
      {FIGURES.map((name) => (
        <FigureChange key={name} name={name} large />
      ))}
    </section>
  )
}
