import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { classNames } from '#app/ui/class-names.ts'
import { Icon } from '#app/ui/icon.tsx'
import { KeyHint } from '#app/ui/key-hint.tsx'
import { Popover } from '#app/ui/popover.tsx'
import './status-bar.css'

interface MeterProps {
  readonly kind: 'gap' | 'overlap' | 'unassigned' | 'detached'
  /** Null while it is being measured for the first time. */
  readonly count: number | null
  readonly text: string
  /** Key that goes to the next one. */
  readonly keys?: string
}

/** One of the counts that should be nought: pressed, it says what it means and how it is measured, and leads there. */
export function Meter({ kind, count, text, keys }: MeterProps) {
  const { t } = useText()
  const { findNext } = useWorkbench((state) => state.actions)
  const isBad = count !== null && count > 0
  return (
    <Popover
      label={text}
      side="top"
      trigger={
        <button type="button" className={classNames('status-bar__item', isBad && 'status-bar__item--bad')}>
          {isBad && <Icon name={kind === 'detached' ? 'detached' : 'warning'} size={12} />}
          {text}
        </button>
      }
    >
      <div className="explanation">
        <h3>{text}</h3>
        <dl>
          <dt>{t('explain.definition')}</dt>
          <dd>{t(`meterDefinition.${kind}`)}</dd>
          <dt>{t('explain.measured')}</dt>
          <dd>{t(`meterMeasured.${kind}`)}</dd>
        </dl>
        {isBad && (
          <Button icon="zoom" onClick={() => findNext(kind)}>
            {t('meterNext')}
            {keys !== undefined && <KeyHint keys={keys} />}
          </Button>
        )}
      </div>
    </Popover>
  )
}
