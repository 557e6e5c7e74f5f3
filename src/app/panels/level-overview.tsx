import type { CSSProperties } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import '#app/ui/band-mark.css'
import type { Level } from '#core/plan/level.ts'
import { BANDS_WORST_FIRST } from './level-rows.ts'
import './overview-panel.css'
import { useLevelRows } from './use-level-rows.ts'
import { useOpenProject } from './use-open-project.ts'

/** How one level stands: number, share in each band, largest and mean. */
export function LevelOverview({ level }: { readonly level: Level }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const summary = useLevelRows(level)
  const hasLimits = (project.plan.rules.residents[level] ?? []).length > 0
  const worst = BANDS_WORST_FIRST.find((band) => band !== 'good' && summary.bandCounts[band] > 0)
  return (
    <div className="level-overview">
      <div className="spread">
        <span>
          <strong>{t(`levelTitle.${level}`)}</strong>{' '}
          <span className="soft">{t('overview.count', { n: summary.rows.length })}</span>
        </span>
        <span className="small">
          {summary.meanResidents === null
            ? t('overview.unknown')
            : !hasLimits
              ? t('overview.noLimits')
              : worst === undefined
                ? t('overview.within')
                : t('overview.inBand', { n: summary.bandCounts[worst], band: t(`band.${worst}`) })}
        </span>
      </div>
      {hasLimits && summary.meanResidents !== null && (
        <div className="level-overview__strip" aria-hidden>
          {BANDS_WORST_FIRST.map((band) => (
            <div
              key={band}
              className={`level-overview__part band-fill--${band}`}
              style={{ '--count': summary.bandCounts[band] } as CSSProperties}
            />
          ))}
        </div>
      )}
      <div className="spread small soft">
        {summary.meanResidents !== null && (
          <>
            <span>
              {t('overview.largestIs', { name: summary.rows[0]?.name ?? '', n: summary.mostResidents })}
            </span>
            <span>{t('balance.mean', { n: Math.round(summary.meanResidents) })}</span>
          </>
        )}
      </div>
    </div>
  )
}
