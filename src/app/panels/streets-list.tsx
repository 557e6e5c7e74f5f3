import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import { VirtualList } from '#app/ui/virtual-list.tsx'
import { figureText } from './figure-text.ts'
import type { LevelRow, LevelSummary } from './level-rows.ts'
import './streets-list.css'

const ROW_HEIGHT_PIXELS = 36

interface StreetsListProps {
  readonly summary: LevelSummary
  /** The rows to show, a cut of the summary's. */
  readonly rows: readonly LevelRow[]
}

/** Every jurisdiction of the level with its band in words, the largest first; the current row is the focus of the map. */
export function StreetsList({ summary, rows }: StreetsListProps) {
  const { t } = useText()
  const focus = useWorkbench((state) => state.focus)
  const { setFocus } = useWorkbench((state) => state.actions)
  return (
    <VirtualList
      label={t('streets.list', { level: summary.level })}
      items={rows}
      rowHeight={ROW_HEIGHT_PIXELS}
      keyOf={(row) => row.id}
      current={focus}
      onCurrent={(row) => setFocus(row.id, true)}
      renderRow={(row) => (
        <div className="streets-row">
          <BandMark band={row.band} />
          <span className="cut">{row.name}</span>
          <span className="small" data-band={row.band ?? 'none'}>
            {row.band === null ? '' : t(`band.${row.band}`)}
          </span>
          <span className="number">{figureText(t, 'residents', row.residents)}</span>
        </div>
      )}
    />
  )
}
