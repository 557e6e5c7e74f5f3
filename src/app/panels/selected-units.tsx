import { useText } from '#app/i18n/use-text.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { figureText } from './figure-text.ts'
import './selection-panel.css'
import { useOpenProject } from './use-open-project.ts'

/** Names written out before the rest is only counted. */
const LISTED_NAMES = 5

interface SelectedUnitsProps {
  readonly units: readonly JurisdictionId[]
  /** Who has them now; null stands for nobody. */
  readonly holders: readonly (JurisdictionId | null)[]
}

/** Which units are picked, whose they are, and how many people they hold. */
export function SelectedUnits({ units, holders }: SelectedUnitsProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { metrics, plan } = project
  const { known } = plan.base
  const total = (figure: 'residents' | 'households'): number | null =>
    known[figure] ? units.reduce((sum, id) => sum + metrics.figures(id)[figure], 0) : null
  const residents = total('residents')
  const nameOf = (id: JurisdictionId | null): string =>
    id === null ? t('unassigned') : (plan.get(id)?.name ?? t('unassigned'))
  const list = (ids: readonly (JurisdictionId | null)[]): string => {
    const names = ids.slice(0, LISTED_NAMES).map(nameOf).join(t('listSeparator'))
    const rest = ids.length - LISTED_NAMES
    return rest > 0 ? t('selection.andMore', { names, n: rest }) : names
  }
  return (
    <>
      <p>{list(units)}</p>
      <p className="small soft">{t('selection.holders', { names: list(holders) })}</p>
      <p className="figures-line">
        <strong>{residents === null ? t('unknown') : t('unit.peopleNamed', { n: residents })}</strong>
        <span className="soft">
          {t('figure.households')} {figureText(t, 'households', total('households'))}
        </span>
      </p>
    </>
  )
}
