import type { Text } from '#app/i18n/use-text.ts'
import type { VoteCheck, VoteJudgement } from '#core/voting/vote-judgement.ts'
import { voteAreaText } from './vote-area-text.ts'

/** What is still missing for one count to be met; '' where nothing is. */
export function voteMissingText(
  t: Text['t'],
  { kind, by, isMet }: VoteCheck,
  { missing }: VoteJudgement,
): string {
  if (isMet) return ''
  const short = missing[kind === 'participation' ? 'participating' : 'agreeing']
  return by === 'heads'
    ? t('vote.headsShort', { n: short.heads })
    : t('vote.areaShort', { n: voteAreaText(short.areaSquareCentimeters) })
}
