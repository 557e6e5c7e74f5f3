import { useMemo, useSyncExternalStore } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { OpenProject } from '#app/store/workbench-state.ts'
import { PAIR_SHARES, pairSigns } from './pair-signs.ts'
import './pair-legend.css'
import type { Signal } from './signal.ts'

interface PairLegendProps {
  readonly project: OpenProject
  /** Whether all ties are drawn. */
  readonly allTies: Signal<boolean>
}

/** What fills, lines and signs of departments and communities mean, and the switch that draws all lines. */
export function PairLegend({ project, allTies }: PairLegendProps) {
  const { t } = useText()
  const { plan } = project
  const revision = useWorkbench((state) => state.revision)
  const proposal = useWorkbench((state) => state.pairing.proposal)
  const isAll = useSyncExternalStore(allTies.subscribe, allTies.get)
  const signs = useMemo(
    () => pairSigns(plan, proposal),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, proposal, revision],
  )
  return (
    <>
      {PAIR_SHARES.filter((share) => signs.shares[share] > 0).map((share) => (
        <li key={share}>
          <span className="map-legend-pair" data-share={share} />
          {t(`pairingMap.share.${share}`, { n: signs.shares[share] })}
        </li>
      ))}
      {signs.ties.map(({ kind, count }) => (
        <li key={kind}>
          <svg
            className="map-legend-tie"
            data-kind={kind}
            viewBox="0 0 24 10"
            width="24"
            height="10"
            aria-hidden="true"
          >
            <path d="M1 5h22" />
          </svg>
          {t(`pairingMap.tie.${kind}`, { n: count })}
        </li>
      ))}
      {(['made', 'single'] as const)
        .filter((how) => signs[how] > 0)
        .map((how) => (
          <li key={how}>
            <svg
              className="map-legend-change"
              data-how={how}
              viewBox="0 0 24 14"
              width="24"
              height="14"
              aria-hidden="true"
            >
              <circle cx="12" cy="7" r="4" />
            </svg>
            {t(`pairingMap.changed.${how}`, { n: signs[how] })}
          </li>
        ))}
      {signs.hasSeats && (
        <li>
          <svg className="map-legend-seat" viewBox="0 0 18 18" width="24" height="16" aria-hidden="true">
            <rect x="1" y="1" width="16" height="16" rx="3" />
            <path d="M4 14h10M5.5 14V8M9 14V8M12.5 14V8M4 7.5L9 4l5 3.5Z" />
          </svg>
          {t('pairingMap.seat')}
        </li>
      )}
      {signs.ties.length > 0 && (
        <li>
          <label className="map-legend-switch">
            <input type="checkbox" checked={isAll} onChange={(event) => allTies.set(event.target.checked)} />
            {t('pairingMap.allTies')}
          </label>
        </li>
      )}
    </>
  )
}
