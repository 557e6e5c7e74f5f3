import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import type { Problem } from '#core/problem/problem.ts'
import { MergeProposalCards } from './merge-proposal-cards.tsx'
import { MergeProposalCompare } from './merge-proposal-compare.tsx'
import { MergeProposalGroups } from './merge-proposal-groups.tsx'
import { ProblemLine } from './problem-line.tsx'
import './proposal-results.css'

const VIEWS = ['groups', 'compare'] as const

interface MergeProposalResultsProps {
  readonly proposals: readonly MergeProposal[]
  readonly refusal: Problem | null
  readonly onAccept: (proposal: MergeProposal) => Promise<void>
}

/** Proposals of merges to weigh against each other; the chosen one is on the map, group by group, and can be accepted. */
export function MergeProposalResults({ proposals, refusal, onAccept }: MergeProposalResultsProps) {
  const { t } = useText()
  const chosen = useWorkbench((state) => state.merging.chosen)
  const { chooseMerges, dismissMerges } = useWorkbench((state) => state.actions)
  const [view, setView] = useState<(typeof VIEWS)[number]>('groups')
  const proposal = proposals.find(({ id }) => id === chosen) ?? null
  return (
    <div className="streets__view">
      <div className="proposal-results__head">
        <IconButton icon="back" label={t('mergeProposal.back')} onClick={dismissMerges} />
        <strong className="grow">{t('mergeProposal.title', { n: proposals.length })}</strong>
      </div>
      <MergeProposalCards proposals={proposals} chosen={chosen} onChoose={chooseMerges} />
      <div className="merge-views">
        <ToggleGroup
          label={t('mergeProposal.view')}
          value={view}
          options={VIEWS.map((value) => ({ value, text: t(`mergeProposal.viewName.${value}`) }))}
          onChange={setView}
        />
      </div>
      {view === 'compare' && <MergeProposalCompare proposals={proposals} />}
      {view === 'groups' && proposal !== null && <MergeProposalGroups proposal={proposal} />}
      {view === 'groups' && proposal === null && (
        <p className="streets__top soft grow">{t('mergeProposal.choose')}</p>
      )}
      <div className="panel__foot">
        <ProblemLine problem={refusal} />
        <Button
          kind="main"
          wide
          disabled={proposal === null}
          onClick={() => proposal !== null && void onAccept(proposal)}
        >
          {proposal === null
            ? t('mergeProposal.choose')
            : t('mergeProposal.accept', { way: t(`mergeProposal.way.${proposal.way}`) })}
        </Button>
      </div>
    </div>
  )
}
