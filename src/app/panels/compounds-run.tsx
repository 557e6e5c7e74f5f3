import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { MergingState } from '#app/store/workbench-state.ts'
import { Button } from '#app/ui/button.tsx'
import { MergeProposalFigures } from './merge-proposal-figures.tsx'
import './proposal-results.css'
import { useSecondsSince } from './use-seconds-since.ts'

/** A search for merges that runs: what it is doing, how far it is, since when, the best so far, and a way to stop it. */
export function CompoundsRun({ run }: { readonly run: NonNullable<MergingState['running']> }) {
  const { t } = useText()
  const { stopMerging } = useWorkbench((state) => state.actions)
  const seconds = useSecondsSince(run.since)
  const { progress } = run
  const words =
    progress === null && run.request !== null
      ? t('solving.waiting')
      : t(`compounds.stage.${progress?.stage ?? 'candidates'}`)
  const best = progress?.best ?? null
  return (
    <div className="streets__view">
      <section className="panel__scroll proposal-run" aria-label={t('compounds.running')}>
        <div className="spread">
          <strong>{words}</strong>
          <span className="small soft">{t('solving.elapsed', { n: seconds })}</span>
        </div>
        <progress {...(progress === null ? {} : { value: progress.done })} max={1} aria-label={words} />
        {run.request !== null && <h3>{t('solving.best')}</h3>}
        {run.request !== null && best === null && <p className="soft">{t('solving.noBest')}</p>}
        {best !== null && <MergeProposalFigures proposal={best} />}
      </section>
      <div className="panel__foot">
        <Button wide icon="stop" onClick={stopMerging}>
          {t('solving.stop')}
        </Button>
      </div>
    </div>
  )
}
