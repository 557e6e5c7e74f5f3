import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import { Bar } from '#app/ui/bar.tsx'
import type { BarLine } from '#app/ui/bar.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { VirtualList } from '#app/ui/virtual-list.tsx'
import { barScale } from './bar-scale.ts'
import './balance-list.css'
import { figureText } from './figure-text.ts'
import type { LevelRow, LevelSummary } from './level-rows.ts'
import { useOpenProject } from './use-open-project.ts'

const ROW_HEIGHT_PIXELS = 44

interface BalanceListProps {
  readonly summary: LevelSummary
  /** The rows to show, a cut of the summary's. */
  readonly rows: readonly LevelRow[]
}

/** Every jurisdiction of the level as a bar against mean and limits; the current row is the focus of the map. */
export function BalanceList({ summary, rows }: BalanceListProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const focus = useWorkbench((state) => state.focus)
  const { setFocus } = useWorkbench((state) => state.actions)
  const { level, meanResidents, mostResidents } = summary
  const limits = project.plan.rules.residents[level] ?? []
  const full = barScale(project.plan, level, mostResidents ?? 0)
  const lines: BarLine[] = [
    ...limits
      .filter(({ above }) => above < full)
      .map(({ above }): BarLine => ({ id: String(above), share: above / full, kind: 'limit' })),
    { id: 'mean', share: (meanResidents ?? 0) / full, kind: 'mean' },
  ]
  return (
    <VirtualList
      label={t('balance.list', { level })}
      items={rows}
      rowHeight={ROW_HEIGHT_PIXELS}
      keyOf={(row) => row.id}
      current={focus}
      onCurrent={(row) => setFocus(row.id, true)}
      renderRow={(row) => (
        <div className="balance-row">
          <BandMark band={row.band} />
          <span className="balance-row__name">
            <span className="cut">{row.name}</span>
            {row.band !== null && <span className="visually-hidden">{t(`band.${row.band}`)}</span>}
            <RowMarks row={row} parts={project.metrics.figures(row.id).parts} />
          </span>
          <span className="number">{figureText(t, 'residents', row.residents)}</span>
          <span className="number small soft">
            {row.residents === null ? '' : figureText(t, 'deviation', row.deviation, row.empty)}
          </span>
          <div className="balance-row__bar">
            {row.residents !== null && <Bar share={row.residents / full} band={row.band} lines={lines} />}
          </div>
        </div>
      )}
    />
  )
}

function RowMarks({ row, parts }: { readonly row: LevelRow; readonly parts: number }) {
  const { t } = useText()
  if (!row.locked && parts < 2) return null
  return (
    <span className="balance-row__marks">
      {row.locked && (
        <span title={t('balance.locked')}>
          <Icon name="lock" size={12} />
        </span>
      )}
      {parts > 1 && (
        <span className="balance-row__marks--bad" title={t('balance.detached', { n: parts })}>
          <Icon name="detached" size={12} />
        </span>
      )}
    </span>
  )
}
