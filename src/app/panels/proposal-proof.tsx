import { useText } from '#app/i18n/use-text.ts'
import type { Text } from '#app/i18n/use-text.ts'
import { Popover } from '#app/ui/popover.tsx'
import type { Proposal } from '#core/proposal/proposal.ts'

/** What is proven of a proposal, which explains itself when pressed. */
export function ProposalProof({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useText()
  const { proof, cutShort } = proposal
  return (
    <Popover
      label={t('proof.title')}
      trigger={
        <button type="button" className="proposal-proof small">
          {proofText(t, proof)}
          {cutShort && ` · ${t('proof.cutShort')}`}
        </button>
      }
    >
      <div className="explanation">
        <h3>{t('proof.title')}</h3>
        <p>{t(`proof.meaning.${proof.kind}`)}</p>
        <p>{t('proof.cost')}</p>
        {cutShort && <p>{t('proof.cutMeaning')}</p>}
      </div>
    </Popover>
  )
}

function proofText(t: Text['t'], proof: Proposal['proof']): string {
  return proof.kind === 'gap' ? t('proof.gap', { gap: proof.gap }) : t(`proof.${proof.kind}`)
}
