import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { proposalLetter } from './proposal-letter.ts'

/** What the search is at and what it came to, for those who do not see it. */
export function StreetsSaid() {
  const { t } = useText()
  const stage = useWorkbench((state) => (state.solving ? (state.solving.progress?.stage ?? 'waiting') : null))
  const proposals = useWorkbench((state) => state.proposals)
  const chosen = useWorkbench((state) => state.chosenProposal)
  const at = proposals.findIndex(({ id }) => id === chosen)
  const words = [
    stage === null ? '' : t(`solving.${stage}`),
    proposals.length === 0 ? '' : t('proposal.found', { n: proposals.length }),
    at < 0 ? '' : t('proposal.shown', { letter: proposalLetter(at) }),
  ]
  return (
    <output className="visually-hidden" aria-live="polite">
      {words.filter((text) => text !== '').join(' ')}
    </output>
  )
}
