import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { PairingState } from '#app/store/workbench-state.ts'
import { Button } from '#app/ui/button.tsx'
import './proposal-results.css'
import { useSecondsSince } from './use-seconds-since.ts'

/** The solver at work: how far it is, since when, and a way to stop it. */
export function PairingSolveRun({ run }: { readonly run: NonNullable<PairingState['running']> }) {
  const { t } = useText()
  const { stopPairing } = useWorkbench((state) => state.actions)
  const seconds = useSecondsSince(run.since)
  const words = run.done === 0 ? t('solving.waiting') : t('pairingSolve.working')
  return (
    <div className="streets__view">
      <section className="panel__scroll proposal-run" aria-label={t('solving.running')}>
        <div className="spread">
          <strong>{words}</strong>
          <span className="small soft">{t('solving.elapsed', { n: seconds })}</span>
        </div>
        <progress {...(run.done === 0 ? {} : { value: run.done })} max={1} aria-label={words} />
        <p className="soft">{t('pairingSolve.workingHint')}</p>
      </section>
      <div className="panel__foot">
        <Button wide icon="stop" onClick={stopPairing}>
          {t('solving.stop')}
        </Button>
      </div>
    </div>
  )
}
