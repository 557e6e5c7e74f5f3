import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { SolvingRun } from '#app/store/workbench-state.ts'
import { Button } from '#app/ui/button.tsx'
import { ProposalFigures } from './proposal-figures.tsx'
import './proposal-results.css'
import { useSecondsSince } from './use-seconds-since.ts'

/** A search that runs: what it is doing, how far it is, since when, the best so far, and a way to stop it. */
export function ProposalRun({ run }: { readonly run: SolvingRun }) {
  const { t } = useText()
  const { stopSolving } = useWorkbench((state) => state.actions)
  const seconds = useSecondsSince(run.since)
  const { progress } = run
  const words = t(progress === null ? 'solving.waiting' : `solving.${progress.stage}`)
  return (
    <div className="streets__view">
      <section className="panel__scroll proposal-run" aria-label={t('solving.running')}>
        <div className="spread">
          <strong>{words}</strong>
          <span className="small soft">{t('solving.elapsed', { n: seconds })}</span>
        </div>
        <progress value={progress?.done ?? 0} max={1} aria-label={words} />
        <h3>{t('solving.best')}</h3>
        {progress?.best == null ? (
          <p className="soft">{t('solving.noBest')}</p>
        ) : (
          <ProposalFigures proposal={progress.best} kind={run.request.kind} />
        )}
      </section>
      <div className="panel__foot">
        <Button wide icon="stop" onClick={stopSolving}>
          {t('solving.stop')}
        </Button>
      </div>
    </div>
  )
}
