import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import type { ConflictChoice, StepConflict } from '#core/combination/combination.ts'
import type { Scenario } from '#core/plan/scenario.ts'
import type { StepId } from '#core/plan/step.ts'
import type { Problem } from '#core/problem/problem.ts'
import { faceBox } from '#core/topology/face-box.ts'
import './combine-dialog.css'
import { FormDialog } from './form-dialog.tsx'
import { scenarioName } from './scenario-name.ts'
import { useOpenProject } from './use-open-project.ts'

interface CombineDialogProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

/** Takes another scenario into the present one: what goes in by itself, and what must be decided, one after the other. */
export function CombineDialog({ scenario, onClose }: CombineDialogProps) {
  const { t } = useText()
  const { combinationWith, combineWith } = useWorkbench((state) => state.actions)
  const combination = useMemo(() => combinationWith(scenario.id), [combinationWith, scenario.id])
  const [choices, setChoices] = useState<readonly (ConflictChoice | undefined)[]>([])
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const { free, same, conflicts } = combination ?? { free: [], same: [], conflicts: [] }
  const isNothing = free.length + conflicts.length === 0
  const isDecided = conflicts.every((_, at) => choices[at] !== undefined)

  async function combine(): Promise<void> {
    const problem = await combineWith(scenario.id, choices)
    if (problem === null) onClose()
    else setRefusal(problem)
  }

  return (
    <FormDialog
      title={t('history.combineTitle', { name: scenarioName(t, scenario.name) })}
      submit={t('history.combineDo')}
      disabled={isNothing || !isDecided}
      wide
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => void combine()}
    >
      <p>
        {isNothing
          ? t('history.combineNothing')
          : t('history.combineFree', { free: free.length, same: same.length })}
      </p>
      {conflicts.length > 0 && <p>{t('history.combineConflicts', { n: conflicts.length })}</p>}
      {conflicts.map((conflict, at) => (
        <ConflictChoices
          key={conflict.theirs.join()}
          conflict={conflict}
          at={at}
          chosen={choices[at]}
          onChoose={(choice) =>
            setChoices(conflicts.map((_, other) => (other === at ? choice : choices[other])))
          }
        />
      ))}
    </FormDialog>
  )
}

interface ConflictChoicesProps {
  readonly conflict: StepConflict
  readonly at: number
  readonly chosen: ConflictChoice | undefined
  readonly onChoose: (choice: ConflictChoice) => void
}

function ConflictChoices({ conflict, at, chosen, onChoose }: ConflictChoicesProps) {
  const { t, coded } = useText()
  const { project } = useOpenProject()
  const steps = useWorkbench((state) => state.steps)
  const { zoomToBox, zoomToJurisdiction } = useWorkbench((state) => state.actions)
  const { jurisdictions, faces } = conflict
  const [first] = jurisdictions
  const names = jurisdictions.map((id) => project.plan.get(id)?.name ?? id).join('、')
  const wordsOf = (ids: readonly StepId[]): readonly string[] =>
    ids.map((id) => coded('step', steps[id - 1]!.label.key, steps[id - 1]!.label.data))
  const box = faceBox(project.plan.topology, faces)
  return (
    <fieldset className="combine__conflict">
      <legend>{t('history.combineConflict', { at: at + 1, names })}</legend>
      {(['ours', 'theirs'] as const).map((side) => (
        <label key={side} className="combine__side">
          <input
            type="radio"
            name={`conflict-${at}`}
            checked={chosen === side}
            onChange={() => onChoose(side)}
          />
          <span>
            {t(side === 'ours' ? 'history.combineOurs' : 'history.combineTheirs')}
            {wordsOf(conflict[side]).map((words, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two steps may read alike
              <span key={index} className="combine__step small soft">
                {words}
              </span>
            ))}
          </span>
        </label>
      ))}
      {(box !== null || first !== undefined) && (
        <Button
          small
          icon="zoom"
          onClick={() => (box === null ? zoomToJurisdiction(first!) : zoomToBox(box))}
        >
          {t('leaders.show')}
        </Button>
      )}
    </fieldset>
  )
}
