import { useText } from '#app/i18n/use-text.ts'
import type { Text } from '#app/i18n/use-text.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ScoreKey } from '#core/proposal/score-part.ts'
import { proposalGains } from './proposal-gains.ts'
import type { ProposalGain } from './proposal-gains.ts'
import { proposalScoreText } from './proposal-score-text.ts'

/** More than these nobody reads on a card; the table has all. */
const LISTED = 3

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
      .filter(({ key, better, by }) => better === wanted && isSeen(t, key, by))
      .slice(0, LISTED)
      .map(({ key, by, less }: ProposalGain) =>
        t(less ? 'proposal.less' : 'proposal.moreBy', {
          name: t(`score.${key}`),
          by: proposalScoreText(t, key, by),
        }),
      )
      .join(t('listSeparator'))
  const better = list(true)
  const worse = list(false)
  if (better === '' && worse === '') return null
  return (
    <div className="small">
      <p className="soft">{t('proposal.compared')}</p>
      {better !== '' && <p>{t('proposal.better', { what: better })}</p>}
      {worse !== '' && <p className="soft">{t('proposal.worse', { what: worse })}</p>}
    </div>
  )
}

/** False for a difference that is written like none at all. */
function isSeen(t: Text['t'], key: ScoreKey, by: number): boolean {
  return proposalScoreText(t, key, by) !== proposalScoreText(t, key, 0)
}
