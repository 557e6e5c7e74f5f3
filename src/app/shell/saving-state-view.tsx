import { useText } from '#app/i18n/use-text.ts'
import { clockTime } from '#app/panels/clock-time.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Tooltip } from '#app/ui/tooltip.tsx'

/** Whether the last step is on disk; a failure says why and what to do. */
export function SavingStateView() {
  const { t, problem } = useText()
  const saving = useWorkbench((state) => state.saving)
  const { takeOver } = useWorkbench((state) => state.actions)
  if (saving.kind === 'read-only') {
    return (
      <span className="saving saving--bad">
        <Icon name="lock" size={14} />
        <span className="saving__words">{t('readOnly')}</span>
        <Button small onClick={() => void takeOver()}>
          {t('takeOver')}
        </Button>
      </span>
    )
  }
  if (saving.kind === 'failed') {
    return (
      <Tooltip text={t('saveFailedDetail', { reason: problem(saving.problem) })}>
        <span className="saving saving--bad" role="alert">
          <Icon name="alert" size={14} />
          {t('saveFailed')}
        </span>
      </Tooltip>
    )
  }
  const words =
    saving.kind === 'saving'
      ? t('saving')
      : saving.at === 0
        ? t('savedNever')
        : t('saved', { time: clockTime(saving.at) })
  return (
    <Tooltip text={t('everythingSaved')}>
      <span className="saving">
        <Icon name="check" size={14} />
        <span className="saving__words">{words}</span>
      </span>
    </Tooltip>
  )
}
