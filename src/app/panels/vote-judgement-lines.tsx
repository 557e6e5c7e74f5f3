import { useText } from '#app/i18n/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { VoteJudgement } from '#core/voting/vote-judgement.ts'
import { voteCheckText } from './vote-check-text.ts'
import { voteMissingText } from './vote-missing-text.ts'
import './vote.css'

interface VoteJudgementLinesProps {
  /** Name of the compound. */
  readonly name: string
  readonly judgement: VoteJudgement
}

/** The four counts of one compound's vote: each met or not, in exact numbers, and what is missing. */
export function VoteJudgementLines({ name, judgement }: VoteJudgementLinesProps) {
  const { t } = useText()
  return (
    <ul className="vote-checks small" aria-label={t('vote.judgement', { name })}>
      {judgement.checks.map((check) => {
        const { kind, by, isMet } = check
        const missing = voteMissingText(t, check, judgement)
        return (
          <li key={`${kind}-${by}`} className="vote-checks__one" data-met={isMet}>
            <Icon name={isMet ? 'check' : 'close'} size={14} />
            <span className="grow">{voteCheckText(t, check)}</span>
            <span className="vote-checks__word">
              {missing === '' ? t('vote.met') : `${t('vote.notMet')} · ${missing}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
