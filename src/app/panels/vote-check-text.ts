import type { Text } from '#app/i18n/use-text.ts'
import type { VoteCheck } from '#core/voting/vote-judgement.ts'
import { voteAreaText } from './vote-area-text.ts'

/** One count of a vote as exact whole numbers: what there is, of how many, and the least that passes. */
export function voteCheckText(t: Text['t'], { kind, by, have, of, need }: VoteCheck): string {
  const word = t(`vote.check.${kind}`)
  if (by === 'heads') return t('vote.headsCheck', { kind: word, have, of, need })
  return t('vote.areaCheck', {
    kind: word,
    have: voteAreaText(have),
    of: voteAreaText(of),
    need: voteAreaText(need),
  })
}
