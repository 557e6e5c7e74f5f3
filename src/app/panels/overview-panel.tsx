import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import { Button } from '#app/ui/button.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { useCityTotals } from './use-city-totals.ts'
import { figureText } from './figure-text.ts'
import { LevelOverview } from './level-overview.tsx'
import './overview-panel.css'
import './panel.css'
import { useLevelRows } from './use-level-rows.ts'
import { useOpenProject } from './use-open-project.ts'

/** Problems listed: as many as one keeps in mind. */
const LISTED_PROBLEMS = 5

interface OverviewPanelProps {
  /** Goes to the border work, with this jurisdiction in focus where one is given. */
  readonly onGoTo: (id: JurisdictionId | null) => void
}

/** The city at a glance: its sums, how each level stands, and what is most pressing. */
export function OverviewPanel({ onGoTo }: OverviewPanelProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const level = useWorkbench((state) => state.level)
  const { setFocus } = useWorkbench((state) => state.actions)
  const totals = useCityTotals()
  const { known } = project.plan.base
  const { rows } = useLevelRows(level)
  const problems = rows.filter((row) => row.band !== null && row.band !== 'good').slice(0, LISTED_PROBLEMS)
  const worst = problems[0]
  return (
    <section className="panel" aria-label={t('overview.title')}>
      <div className="panel__head">
        <h2>{t('overview.question')}</h2>
      </div>
      <div className="panel__scroll">
        <section className="overview__totals" aria-label={t('overview.totals')}>
          <div>
            <span className="overview__number">
              {known.residents ? t('unit.peopleRound', { n: totals.residents }) : t('unknown')}
            </span>
            <span className="small soft">{t('figure.residents')}</span>
          </div>
          <div>
            <span className="overview__number overview__number--second">
              {known.households ? t('unit.householdsRound', { n: totals.households }) : t('unknown')}
            </span>
            <span className="small soft">{t('figure.households')}</span>
          </div>
          <div>
            <span className="overview__number overview__number--second">
              {t('unit.km2Round', { n: totals.areaSquareMeters / 1e6 })}
            </span>
            <span className="small soft">{t('figure.area')}</span>
          </div>
        </section>
        <section className="panel__section" aria-label={t('overview.byLevel')}>
          <h3>{t('overview.byLevel')}</h3>
          {project.plan.base.levels.toReversed().map((each) => (
            <LevelOverview key={each} level={each} />
          ))}
        </section>
        <section className="panel__section" aria-label={t('overview.worst', { level })}>
          <h3>{t('overview.worst', { level })}</h3>
          {worst === undefined ? (
            <p>{known.residents ? t('overview.noWorst', { level }) : t('overview.cannotJudge')}</p>
          ) : (
            <ol>
              {problems.map((row) => (
                <li key={row.id}>
                  <button type="button" className="overview__problem" onClick={() => setFocus(row.id, true)}>
                    <BandMark band={row.band} />
                    <span className="cut">{row.name}</span>
                    {row.band !== null && <span className="small soft">{t(`band.${row.band}`)}</span>}
                    <span className="number">{figureText(t, 'residents', row.residents)}</span>
                  </button>
                </li>
              ))}
            </ol>
          )}
        </section>
      </div>
      <div className="panel__foot">
        <Button kind="main" wide onClick={() => onGoTo(worst?.id ?? null)}>
          {t(worst === undefined ? 'overview.goBoundaries' : 'overview.goWorst')}
        </Button>
      </div>
    </section>
  )
}
