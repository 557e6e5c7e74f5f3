import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import type { MergeCandidate } from '#core/merging/merge-candidate.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { candidatesWithin } from './candidates-within.ts'
import { CompoundsPicked } from './compounds-picked.tsx'
import { MergeCandidatesList } from './merge-candidates-list.tsx'
import { MergingRuleLine } from './merging-rule-line.tsx'
import { ProblemLine } from './problem-line.tsx'
import { useOpenProject } from './use-open-project.ts'
import { WithinChoice } from './within-choice.tsx'

const NONE: readonly MergeCandidate[] = []

/** Pairs of compounds that could become one, best first, and the compounds that are picked. */
export function MergeCandidatesTab() {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const candidates = useWorkbench((state) => state.merging.candidates)
  const hasPicked = useWorkbench((state) => state.merging.picked.length > 0)
  const tool = useWorkbench((state) => state.tool)
  const isBusy = useWorkbench((state) => state.merging.running !== null || state.solving !== null)
  const { findMerges, setTool } = useWorkbench((state) => state.actions)
  const [within, setWithin] = useState<JurisdictionId | null>(null)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const shown = useMemo(
    () => (revision < 0 || candidates === null ? NONE : candidatesWithin(plan, candidates, within)),
    [plan, revision, candidates, within],
  )
  return (
    <div className="streets__view">
      <div className="streets__top">
        {candidates === null && <p className="small soft">{t('mergeCandidate.intro')}</p>}
        <MergingRuleLine />
        <WithinChoice within={within} onChange={setWithin} />
        <div className="spread compounds__tools">
          <output className="small soft">{count()}</output>
          <Button
            small
            icon="compounds"
            aria-pressed={tool === 'compounds'}
            onClick={() => setTool(tool === 'compounds' ? 'select' : 'compounds')}
          >
            {t('mergeCandidate.pick')}
          </Button>
        </div>
      </div>
      {candidates !== null && shown.length > 0 && <MergeCandidatesList candidates={shown} />}
      {candidates !== null && shown.length === 0 && (
        <p className="streets__top soft grow">
          {t(candidates.length === 0 ? 'mergeCandidate.noneFound' : 'mergeCandidate.noneHere')}
        </p>
      )}
      {hasPicked && <CompoundsPicked />}
      {candidates === null && (
        <div className="panel__foot compounds__find">
          <ProblemLine problem={refusal} />
          {isBusy && <p className="small soft">{t('mergeProposal.busy')}</p>}
          <Button
            kind={hasPicked ? 'plain' : 'main'}
            wide
            icon="search"
            disabled={isBusy}
            onClick={() => void find()}
          >
            {t('mergeCandidate.find')}
          </Button>
        </div>
      )}
    </div>
  )

  async function find(): Promise<void> {
    setRefusal(null)
    setRefusal(await findMerges())
  }

  function count(): string {
    if (candidates === null) return ''
    if (within === null) return t('mergeCandidate.found', { n: candidates.length })
    return t('mergeCandidate.filtered', { n: shown.length, all: candidates.length })
  }
}
