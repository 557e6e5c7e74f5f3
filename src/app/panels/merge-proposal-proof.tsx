import { useText } from '#app/i18n/use-text.ts'
import { Popover } from '#app/ui/popover.tsx'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import './proposal-results.css'

/** Sums of points differ in their last digits by the order of adding. */
const SAME_POINTS = 1e-6

/** What is proven of a proposal of merges, which explains itself when pressed. */
export function MergeProposalProof({ proposal }: { readonly proposal: MergeProposal }) {
  const { t } = useText()
  const { benefit, bound, way } = proposal
  const isBest = bound !== null && bound <= benefit + SAME_POINTS
  const words =
    bound === null
      ? t('mergeProposal.proofNone')
      : isBest
        ? t('mergeProposal.proofBest')
        : t('mergeProposal.proofGap', { gap: (bound - benefit) / Math.max(benefit, SAME_POINTS) })
  const meaning =
    bound === null
      ? t('mergeProposal.proofNoneMeaning')
      : isBest
        ? t('mergeProposal.proofBestMeaning')
        : t('mergeProposal.proofGapMeaning', { bound, benefit })
  return (
    <Popover
      label={t('mergeProposal.proofTitle')}
      trigger={
        <button type="button" className="proposal-proof small">
          {words}
        </button>
      }
    >
      <div className="explanation">
        <h3>{t('mergeProposal.proofTitle')}</h3>
        <p>{t(`mergeProposal.wayMeaning.${way}`)}</p>
        <p>{meaning}</p>
      </div>
    </Popover>
  )
}
