import { useText } from '#app/i18n/use-text.ts'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { judgeMergeVote } from '#core/voting/judge-merge-vote.ts'
import type { VoteJudgement } from '#core/voting/vote-judgement.ts'
import { useOpenProject } from './use-open-project.ts'
import { voteAreaText } from './vote-area-text.ts'
import { voteCheckText } from './vote-check-text.ts'
import { VOTE_COUNTS } from './vote-draft.ts'
import { VoteRuleLine } from './vote-rule-line.tsx'

/** The notice that tells owners how every compound voted; no owner is named. */
export function VoteResult({ merge }: { readonly merge: CompoundMerge }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { rules } = project.plan
  const { name, compounds, matter, tallies, entries } = merge
  const judged = judgeMergeVote(compounds, tallies, rules.voting, matter)
  const passed = judged.compounds.filter(({ judgement }) => judgement?.passes === true).length
  const date = entries.find(({ stage }) => stage === 'vote')?.date ?? entries.at(-1)!.date
  return (
    <section className="vote-paper__page" aria-label={t('vote.resultTitle')}>
      <h3>{t('vote.resultTitle')}</h3>
      <p>{t('vote.resultBody', { name, date })}</p>
      <p>{t('vote.ballotMatter', { matter: t(`vote.matterName.${matter}`) })}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls must be reachable by keyboard */}
      <div className="vote-paper__scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('vote.resultCompound')}</th>
              {VOTE_COUNTS.map((count) => (
                <th key={count} scope="col">
                  {t(`vote.count.${count}`)}
                </th>
              ))}
              <th scope="col">{t('vote.resultWord')}</th>
            </tr>
          </thead>
          <tbody>
            {judged.compounds.map(({ compound, judgement }) => (
              <ResultRow key={compound} merge={merge} compound={compound} judgement={judgement} />
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <strong>
          {judged.passes
            ? t('vote.allPass', { n: passed })
            : t('vote.somePass', { n: compounds.length, passed })}
        </strong>
      </p>
      <p>{t('vote.resultNotice', { n: rules.noticeDays })}</p>
      <p className="vote-paper__blank">{t('vote.resultSign')}</p>
      <p className="vote-paper__blank">{t('vote.ballotDate')}</p>
      <VoteRuleLine matter={matter} />
    </section>
  )
}

interface ResultRowProps {
  readonly merge: CompoundMerge
  readonly compound: number
  readonly judgement: VoteJudgement | null
}

function ResultRow({ merge, compound, judgement }: ResultRowProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const tally = merge.tallies.find((one) => one.compound === compound)
  const word = judgement === null ? 'missing' : judgement.passes ? 'passes' : 'fails'
  return (
    <tr>
      <th scope="row">{project.plan.base.compounds.names[compound]}</th>
      {VOTE_COUNTS.map((count) => (
        <td key={count} className="number">
          {tally !== undefined &&
            t('vote.tallyCell', {
              heads: tally[count].heads,
              area: voteAreaText(tally[count].areaSquareCentimeters),
            })}
        </td>
      ))}
      <td>
        <strong>{t(`vote.verdict.${word}`)}</strong>
        {judgement?.checks.map((check) => (
          <p key={`${check.kind}-${check.by}`} className="vote-paper__small">
            {voteCheckText(t, check)} {t(check.isMet ? 'vote.met' : 'vote.notMet')}
          </p>
        ))}
      </td>
    </tr>
  )
}
