import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useShell } from './shell-state.ts'
import './tour.css'

const STEPS = [
  { title: 'tour.balance', body: 'tour.balanceBody', icon: 'overview' },
  { title: 'tour.pick', body: 'tour.pickBody', icon: 'select' },
  { title: 'tour.assign', body: 'tour.assignBody', icon: 'check' },
  { title: 'tour.take', body: 'tour.takeBody', icon: 'download' },
] as const

/** Four steps that can be left at any time and found again in the help. */
export function Tour() {
  const { t } = useText()
  const shell = useShell()
  const [at, setAt] = useState(0)
  const step = STEPS[at]!
  const close = (): void => shell.set({ overlay: null })
  const isLast = at === STEPS.length - 1
  return (
    <Dialog
      title={t('tour.title')}
      closeLabel={t('tour.skip')}
      onClose={close}
      foot={
        <>
          <span className="tour__at soft">{t('tour.step', { at: at + 1, of: STEPS.length })}</span>
          {at > 0 && <Button onClick={() => setAt(at - 1)}>{t('tour.back')}</Button>}
          {!isLast && (
            <Button kind="quiet" onClick={close}>
              {t('tour.skip')}
            </Button>
          )}
          <Button kind="main" onClick={() => (isLast ? close() : setAt(at + 1))}>
            {t(isLast ? 'tour.finish' : 'tour.next')}
          </Button>
        </>
      }
    >
      <div className="tour" aria-live="polite">
        <span className="tour__icon">
          <Icon name={step.icon} size={20} />
        </span>
        <div>
          <h3 className="tour__title">{t(step.title)}</h3>
          <p>{t(step.body)}</p>
        </div>
      </div>
    </Dialog>
  )
}
