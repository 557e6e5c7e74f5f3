import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'

/** What the search is at and what it came to, for those who do not see it. */
export function CompoundsSaid() {
  const { t } = useText()
  const stage = useWorkbench(({ merging: { running } }) =>
    running === null ? null : (running.progress?.stage ?? 'candidates'),
  )
  const found = useWorkbench((state) => state.merging.candidates?.length ?? null)
  const proposals = useWorkbench((state) => state.merging.proposals)
  const chosen = useWorkbench((state) => state.merging.chosen)
  const shown = proposals.find(({ id }) => id === chosen)
  const words = [
    stage === null ? '' : t(`compounds.stage.${stage}`),
    found === null ? '' : t('mergeCandidate.found', { n: found }),
    proposals.length === 0 ? '' : t('mergeProposal.found', { n: proposals.length }),
    shown === undefined ? '' : t('mergeProposal.shown', { way: t(`mergeProposal.way.${shown.way}`) }),
  ]
  return (
    <output className="visually-hidden" aria-live="polite">
      {words.filter((text) => text !== '').join(' ')}
    </output>
  )
}
