import { useText } from '#app/i18n/use-text.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import { proposalGains } from './proposal-gains.ts'
import type { ProposalGain } from './proposal-gains.ts'
import { proposalScoreText } from './proposal-score-text.ts'

interface ProposalGainsTextProps {
  readonly proposal: Proposal
  readonly than: Proposal
}

/** By how much a proposal is better than the first one, and what that costs. */
export function ProposalGainsText({ proposal, than }: ProposalGainsTextProps) {
  const { t } = useText()
  const gains = proposalGains(proposal, than)
  const list = (wanted: boolean): string =>
    gains
      .filter(({ better }) => better === wanted)
      .map(({ key, by }: ProposalGain) =>
        t('proposal.gain', { name: t(`score.${key}`), by: proposalScoreText(t, key, by) }),
      )
      .join(t('listSeparator'))
  const better = list(true)
  const worse = list(false)
  if (gains.length === 0) return null
  return (
    <div className="small">
      <p className="soft">{t('proposal.compared')}</p>
      {better !== '' && <p>{t('proposal.better', { what: better })}</p>}
      {worse !== '' && <p className="soft">{t('proposal.worse', { what: worse })}</p>}
    </div>
  )
}
