import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { classNames } from '#app/ui/class-names.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Tooltip } from '#app/ui/tooltip.tsx'
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
  const gaps = useWorkbench((state) => state.project?.gaps.length ?? 0)
  const { findNext } = useWorkbench((state) => state.actions)
  const { unassigned, detached, hoverName } = usePlanState(hover)
  return (
    <footer className="status-bar" aria-label={t('statusBar')}>
      <span className="status-bar__item">{t('statusLevel', { level })}</span>
      <Tooltip text={t(gaps > 0 ? 'statusGapsHint' : 'statusTilingHint')} side="top">
        <button
          type="button"
          className={classNames('status-bar__item', gaps > 0 && 'status-bar__item--bad')}
          onClick={() => findNext('gap')}
        >
          {gaps > 0 && <Icon name="warning" size={12} />}
          {t('statusGaps', { n: gaps })}
        </button>
      </Tooltip>
      <Tooltip text={t('statusTilingHint')} side="top">
        <span className="status-bar__item">{t('statusOverlaps', { n: 0 })}</span>
      </Tooltip>
      <Tooltip text={t('statusUnassignedHint')} keys="N" side="top">
        <button
          type="button"
          className={classNames('status-bar__item', unassigned > 0 && 'status-bar__item--bad')}
          onClick={() => findNext('unassigned')}
        >
          {unassigned > 0 && <Icon name="warning" size={12} />}
          {t('statusUnassigned', { n: unassigned, level: unitLevel })}
        </button>
      </Tooltip>
      <Tooltip text={t('statusDetachedHint')} keys="D" side="top">
        <button
          type="button"
          className={classNames('status-bar__item', detached > 0 && 'status-bar__item--bad')}
          onClick={() => findNext('detached')}
        >
          {detached > 0 && <Icon name="detached" size={12} />}
          {t('statusDetached', { n: detached })}
        </button>
      </Tooltip>
      <span className="status-bar__space" />
      <span className="status-bar__item cut">{hoverName}</span>
      <button
        type="button"
        className="status-bar__item"
        aria-pressed={shell.tableOpen}
        onClick={() => shell.set({ tableOpen: !shell.tableOpen })}
      >
        <Icon name="table" size={14} />
        {t('tableTitle')}
      </button>
    </footer>
  )
}
