import { useText } from '#app/i18n/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import { judgeVote } from '#core/voting/judge-vote.ts'
import { tallyProblem } from '#core/voting/tally-problem.ts'
import type { VoteMatter } from '#core/voting/vote-matter.ts'
import { ProblemLine } from './problem-line.tsx'
import { useOpenProject } from './use-open-project.ts'
import { VOTE_COUNTS, type VoteDraft } from './vote-draft.ts'
import { voteDraftedTally } from './vote-drafted-tally.ts'
import { VoteJudgementLines } from './vote-judgement-lines.tsx'
import './vote.css'

const COUNTED_BY = ['heads', 'areaSquareCentimeters'] as const

interface VoteTableProps {
  readonly drafts: readonly VoteDraft[]
  readonly matter: VoteMatter
  readonly onChange: (drafts: readonly VoteDraft[]) => void
}

/** A row of fields for each compound, and under it how its vote stands as typed. */
export function VoteTable({ drafts, matter, onChange }: VoteTableProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { names } = project.plan.base.compounds
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls must be reachable by keyboard
    <div className="vote-table__scroll" tabIndex={0}>
      <table className="vote-table" aria-label={t('vote.table')}>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {t('vote.compound')}
            </th>
            {VOTE_COUNTS.map((count) => (
              <th key={count} colSpan={2} scope="colgroup">
                {t(`vote.count.${count}`)}
              </th>
            ))}
          </tr>
          <tr>
            {VOTE_COUNTS.flatMap((count) =>
              COUNTED_BY.map((by) => (
                <th key={`${count}-${by}`} scope="col">
                  {t(by === 'heads' ? 'vote.heads' : 'vote.area')}
                </th>
              )),
            )}
          </tr>
        </thead>
        {drafts.map((draft, i) => {
          const name = names[draft.compound]!
          const set = (next: VoteDraft): void => onChange(drafts.map((one, at) => (at === i ? next : one)))
          return (
            <tbody key={draft.compound}>
              <tr>
                <th scope="row">{name}</th>
                {VOTE_COUNTS.flatMap((count) =>
                  COUNTED_BY.map((by) => (
                    <td key={`${count}-${by}`}>
                      <input
                        className="input"
                        type="text"
                        inputMode={by === 'heads' ? 'numeric' : 'decimal'}
                        aria-label={t('vote.cell', { compound: name, field: `${count}.${by}` })}
                        value={draft[count][by]}
                        onChange={(event) =>
                          set({ ...draft, [count]: { ...draft[count], [by]: event.target.value } })
                        }
                      />
                    </td>
                  )),
                )}
              </tr>
              <tr>
                <td colSpan={7}>
                  <DraftJudgement draft={draft} name={name} matter={matter} />
                </td>
              </tr>
            </tbody>
          )
        })}
      </table>
    </div>
  )
}

interface DraftJudgementProps {
  readonly draft: VoteDraft
  readonly name: string
  readonly matter: VoteMatter
}

function DraftJudgement({ draft, name, matter }: DraftJudgementProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const tally = voteDraftedTally(draft)
  if (tally === null) return <p className="small soft">{t('vote.verdict.missing')}</p>
  const wrong = tallyProblem(tally)
  if (wrong !== null) return <ProblemLine problem={{ ...wrong, data: { ...wrong.data, compound: name } }} />
  const judgement = judgeVote(tally, project.plan.rules.voting, matter)
  return (
    <div className="vote-table__judgement">
      <strong className="vote-one__word small" data-result={judgement.passes ? 'passes' : 'fails'}>
        <Icon name={judgement.passes ? 'check' : 'close'} size={14} />
        {t(`vote.verdict.${judgement.passes ? 'passes' : 'fails'}`)}
      </strong>
      <VoteJudgementLines name={name} judgement={judgement} />
    </div>
  )
}
