import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { Text } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { Scenario } from '#core/plan/scenario.ts'
import type { StepId } from '#core/plan/step.ts'
import type { Problem } from '#core/problem/problem.ts'
import { FormDialog } from './form-dialog.tsx'
import { scenarioName } from './scenario-name.ts'

/** Why a scenario gets a name: a new one that branches off here or at a step, a copy, or another name. */
export type ScenarioPurpose =
  | { readonly kind: 'branch'; readonly step: StepId | null }
  | { readonly kind: 'duplicate' | 'rename'; readonly scenario: Scenario }

const WORDS = {
  branch: { title: 'history.createTitle', submit: 'history.createDo', body: 'history.createBody' },
  duplicate: { title: 'history.duplicateTitle', submit: 'history.createDo', body: 'history.duplicateBody' },
  rename: { title: 'history.renameTitle', submit: 'history.save', body: null },
} as const

interface ScenarioDialogProps {
  readonly purpose: ScenarioPurpose
  readonly onClose: () => void
}

/** Name (and note) of a scenario, old or new. */
export function ScenarioDialog({ purpose, onClose }: ScenarioDialogProps) {
  const { t } = useText()
  const { createScenario, duplicateScenario, renameScenario } = useWorkbench((state) => state.actions)
  const [name, setName] = useState(firstName(purpose, t))
  const [note, setNote] = useState(purpose.kind === 'rename' ? purpose.scenario.note : '')
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const { title, submit, body } = WORDS[purpose.kind]

  function ask(): Promise<Problem | null> {
    if (purpose.kind === 'branch') return createScenario(name.trim(), purpose.step ?? undefined)
    const { id } = purpose.scenario
    return purpose.kind === 'rename'
      ? renameScenario(id, name.trim(), note.trim())
      : duplicateScenario(id, name.trim())
  }

  async function save(): Promise<void> {
    const problem = await ask()
    if (problem === null) onClose()
    else setRefusal(problem)
  }

  return (
    <FormDialog
      title={t(title)}
      submit={t(submit)}
      disabled={name.trim() === ''}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      {body !== null && <p className="soft">{t(body)}</p>}
      <TextField label={t('history.name')} value={name} onChange={setName} />
      {purpose.kind === 'rename' && <TextField label={t('history.note')} value={note} onChange={setNote} />}
    </FormDialog>
  )
}

function firstName(purpose: ScenarioPurpose, t: Text['t']): string {
  if (purpose.kind === 'branch') return ''
  const present = purpose.scenario.name
  return purpose.kind === 'rename' ? present : t('history.copyOf', { name: scenarioName(t, present) })
}
