import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'

import type { MergeRequest } from '#core/merging/merge-request.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Problem } from '#core/problem/problem.ts'
import { articleGroups } from './article-groups.ts'
import { MergingRuleLine } from './merging-rule-line.tsx'
import { ProblemLine } from './problem-line.tsx'
import './propose-button.css'
import './split-form.css'
import { typedNumber } from './typed-number.ts'
import { useOpenProject } from './use-open-project.ts'
import { WithinChoice } from './within-choice.tsx'

const TASKS = ['reduce', 'all'] as const

/** Compounds fewer in the urban area, as published in the article of the reform. */
const PUBLISHED_REDUCTION = 272

interface MergeProposalFormProps {
  /** Why the last request came to nothing. */
  readonly refusal: Problem | null
  readonly onAsk: (request: MergeRequest) => void
}

/** How many compounds fewer, where, and what is taken as it is. */
export function MergeProposalForm({ refusal, onAsk }: MergeProposalFormProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan, generated } = project
  const isBusy = useWorkbench((state) => state.merging.running !== null || state.solving !== null)
  const [task, setTask] = useState<(typeof TASKS)[number]>('reduce')
  const [typed, setTyped] = useState(generated ? String(PUBLISHED_REDUCTION) : '')
  const [within, setWithin] = useState<JurisdictionId | null>(null)
  const [takesCases, setTakesCases] = useState(true)
  const cases = useMemo(
    () => (revision < 0 || !generated ? [] : articleGroups(plan)),
    [plan, generated, revision],
  )
  const reduceBy = typedNumber(typed)
  const isCounted = task === 'all' || (Number.isSafeInteger(reduceBy) && reduceBy >= 1)
  const missing = isBusy ? t('mergeProposal.busy') : isCounted ? null : t('mergeProposal.reduceMissing')
  const fixed = within === null && takesCases ? cases.map(({ compounds }) => compounds) : []
  return (
    <form
      className="streets__form"
      onSubmit={(event) => {
        event.preventDefault()
        if (missing !== null) return
        onAsk({
          within,
          reduceBy: task === 'all' ? null : reduceBy,
          ...(fixed.length === 0 ? {} : { fixed }),
        })
      }}
    >
      <div className="panel__scroll split-form__fields compounds__fields">
        <p className="small soft">{t('mergeProposal.intro')}</p>
        <ToggleGroup
          label={t('mergeProposal.task')}
          value={task}
          options={TASKS.map((value) => ({ value, text: t(`mergeProposal.taskName.${value}`) }))}
          onChange={setTask}
        />
        {task === 'reduce' ? (
          <TextField
            label={t('mergeProposal.reduceBy')}
            value={typed}
            inputMode="numeric"
            onChange={setTyped}
          />
        ) : (
          <p className="small soft">{t('mergeProposal.allHint')}</p>
        )}
        <WithinChoice within={within} onChange={setWithin} />
        {cases.length > 0 && (
          <CheckField
            label={t('mergeProposal.cases', {
              names: cases.map(({ name }) => name).join(t('listSeparator')),
            })}
            checked={takesCases && within === null}
            disabled={within !== null}
            onChange={setTakesCases}
          />
        )}
        <MergingRuleLine />
      </div>
      <div className="panel__foot">
        <div className="propose">
          <ProblemLine problem={refusal} />
          {missing !== null && <p className="small soft">{missing}</p>}
          <Button kind="main" wide type="submit" disabled={missing !== null}>
            {t('mergeProposal.propose')}
          </Button>
        </div>
      </div>
    </form>
  )
}
