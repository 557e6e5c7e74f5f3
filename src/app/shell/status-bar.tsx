import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Meter } from './meter.tsx'
import { useShell } from './shell-state.ts'
import './status-bar.css'
import { usePlanState } from './use-plan-state.ts'

/** Whether the plan is whole: everything assigned, connected, without gap or overlap. */
export function StatusBar() {
  const { t } = useText()
  const shell = useShell()
  const level = useWorkbench((state) => state.level)
  const unitLevel = useWorkbench((state) => state.unitLevel)
  const hover = useWorkbench((state) => state.hover)
  const gaps = useWorkbench((state) => state.tiling?.gaps.length ?? null)
  const overlaps = useWorkbench((state) => state.tiling?.overlaps.length ?? null)
  const { unassigned, detached, hoverName } = usePlanState(hover)
  return (
    <footer className="status-bar" aria-label={t('statusBar')}>
      <span className="status-bar__item status-bar__item--wide">{t('statusLevel', { level })}</span>
      <Meter kind="gap" count={gaps} text={t('statusGaps', { n: gaps ?? t('measuring') })} />
      <Meter kind="overlap" count={overlaps} text={t('statusOverlaps', { n: overlaps ?? t('measuring') })} />
      <Meter
        kind="unassigned"
        count={unassigned}
        text={t('statusUnassigned', { n: unassigned, level: unitLevel })}
        keys="N"
      />
      <Meter kind="detached" count={detached} text={t('statusDetached', { n: detached })} keys="D" />
      <span className="status-bar__space status-bar__item--wide" />
      <span className="status-bar__item status-bar__item--wide cut">{hoverName}</span>
      <button
        type="button"
        className="status-bar__item status-bar__item--wide"
        aria-pressed={shell.tableOpen}
        onClick={() => shell.set({ tableOpen: !shell.tableOpen })}
      >
        <Icon name="table" size={14} />
        {t('tableTitle')}
      </button>
    </footer>
  )
}
