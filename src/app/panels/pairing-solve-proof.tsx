import { useText } from '#app/i18n/use-text.ts'
import { Popover } from '#app/ui/popover.tsx'
import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import { pairingRuleText } from './pairing-rule-text.ts'
import { pairingSolveProven } from './pairing-solve-proven.ts'
import './proposal-results.css'
import { useOpenProject } from './use-open-project.ts'

/** What is proven of a pairing, which explains itself when pressed. */
export function PairingSolveProof({ proposal }: { readonly proposal: PairingProposal }) {
  const { t } = useText()
  const { plan } = useOpenProject().project
  const rule = proposal.request.rule ?? plan.rules.pairing
  const isFewest = pairingSolveProven(rule)
  return (
    <Popover
      label={t('pairingSolve.proofTitle')}
      trigger={
        <button type="button" className="proposal-proof small pairing-solve__proof">
          {isFewest ? t('pairingSolve.proofFewest', { n: proposal.made }) : t('pairingSolve.proofBest')}
        </button>
      }
    >
      <div className="explanation">
        <h3>{t('pairingSolve.proofTitle')}</h3>
        <p>{t('pairingSolve.proofMeaning', { order: pairingRuleText(t, rule) })}</p>
        <p>{t(isFewest ? 'pairingSolve.proofFewestMeaning' : 'pairingSolve.proofNotFewest')}</p>
        <p className="small soft">{t(`pairingSolve.againstHint.${proposal.request.against}`)}</p>
      </div>
    </Popover>
  )
}
