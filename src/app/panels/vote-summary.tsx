import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { judgeMergeVote } from '#core/voting/judge-merge-vote.ts'
import type { VoteJudgement } from '#core/voting/vote-judgement.ts'
import { useOpenProject } from './use-open-project.ts'
import { VoteBallot } from './vote-ballot.tsx'
import { VoteDialog } from './vote-dialog.tsx'
import { VoteJudgementLines } from './vote-judgement-lines.tsx'
import { VotePaperDialog } from './vote-paper-dialog.tsx'
import { VoteResult } from './vote-result.tsx'
import { VoteRuleLine } from './vote-rule-line.tsx'
import './vote.css'

/** How the compounds of a merge voted, by what rule that is judged, and the papers of the vote. */
export function VoteSummary({ merge }: { readonly merge: CompoundMerge }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const [dialog, setDialog] = useState<'enter' | 'ballot' | 'result' | null>(null)
  const { compounds, tallies, matter } = merge
  const { voting } = project.plan.rules
  const close = (): void => setDialog(null)
  const judged = judgeMergeVote(compounds, tallies, voting, matter)
  const passed = judged.compounds.filter(({ judgement }) => judgement?.passes === true).length
  return (
    <section className="panel__section" aria-label={t('vote.title')}>
      <h3>{t('vote.title')}</h3>
      <p>
        {tallies.length === 0
          ? t('vote.intro')
          : judged.passes
            ? t('vote.allPass', { n: passed })
            : t('vote.somePass', { n: compounds.length, passed })}
      </p>
      <p className="small">{t(`vote.matterName.${matter}`)}</p>
      <VoteRuleLine matter={matter} />
      {judged.compounds.map(({ compound, judgement }) => (
        <CompoundVote key={compound} compound={compound} judgement={judgement} />
      ))}
      <div className="merges-buttons">
        {merge.stage === 'vote' && (
          <Button small icon="edit" onClick={() => setDialog('enter')}>
            {t('vote.enter')}
          </Button>
        )}
        <Button small onClick={() => setDialog('ballot')}>
          {t('vote.ballot')}
        </Button>
        <Button small disabled={tallies.length === 0} onClick={() => setDialog('result')}>
          {t('vote.result')}
        </Button>
      </div>
      {dialog === 'enter' && <VoteDialog merge={merge} onClose={close} />}
      {dialog === 'ballot' && (
        <VotePaperDialog title={t('vote.ballot')} onClose={close}>
          <VoteBallot merge={merge} />
        </VotePaperDialog>
      )}
      {dialog === 'result' && (
        <VotePaperDialog title={t('vote.result')} onClose={close}>
          <VoteResult merge={merge} />
        </VotePaperDialog>
      )}
    </section>
  )
}

interface CompoundVoteProps {
  readonly compound: number
  readonly judgement: VoteJudgement | null
}

function CompoundVote({ compound, judgement }: CompoundVoteProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const name = project.plan.base.compounds.names[compound]!
  const word = judgement === null ? 'missing' : judgement.passes ? 'passes' : 'fails'
  return (
    <div className="vote-one">
      <div className="spread">
        <span className="cut">{name}</span>
        <strong className="vote-one__word small" data-result={word}>
          {judgement !== null && <Icon name={judgement.passes ? 'check' : 'close'} size={14} />}
          {t(`vote.verdict.${word}`)}
        </strong>
      </div>
      {judgement !== null && <VoteJudgementLines name={name} judgement={judgement} />}
    </div>
  )
}
