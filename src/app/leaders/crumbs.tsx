import { useText } from '#app/i18n/use-text.ts'
import type { BriefUnit } from '#core/briefing/city-briefing.ts'
import { useLeaders } from './leaders-state.ts'

/** Where one is: city › district › street › community, each a way back up. */
export function Crumbs() {
  const { t } = useText()
  const { before, after, within, lookInto } = useLeaders()
  const units = [...before.briefing.units, ...after.briefing.units]
  const path: BriefUnit[] = []
  for (let at = within; at !== null;) {
    const unit = units.findLast(({ id }) => id === at)
    if (unit === undefined) break
    path.unshift(unit)
    at = unit.parent
  }
  return (
    <nav aria-label={t('leaders.crumbs')} className="leaders__crumbs">
      <ol>
        <li>
          <button
            type="button"
            aria-current={within === null ? 'page' : undefined}
            onClick={() => lookInto(null)}
          >
            {after.briefing.name} · {t('leaders.wholeCity')}
          </button>
        </li>
        {path.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === within ? 'page' : undefined}
              onClick={() => lookInto(id)}
            >
              {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
