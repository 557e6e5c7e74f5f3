import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { Scenario } from '#core/plan/scenario.ts'
import { FormDialog } from './form-dialog.tsx'

interface ScenarioDialogProps {
  /** The scenario to name, or null for a new one that branches off here. */
  readonly scenario: Scenario | null
  readonly onClose: () => void
}

/** Name and note of a scenario, old or new. */
export function ScenarioDialog({ scenario, onClose }: ScenarioDialogProps) {
  const { t } = useText()
  const { createScenario, renameScenario } = useWorkbench((state) => state.actions)
  const [name, setName] = useState(scenario?.name ?? '')
  const [note, setNote] = useState(scenario?.note ?? '')

  function save(): void {
    if (scenario === null) void createScenario(name.trim())
    else void renameScenario(scenario.id, name.trim(), note.trim())
    onClose()
  }

  return (
    <FormDialog
      title={t(scenario === null ? 'history.createTitle' : 'history.renameTitle')}
      submit={t(scenario === null ? 'history.createDo' : 'history.save')}
      disabled={name.trim() === ''}
      refusal={null}
      onClose={onClose}
      onSubmit={save}
    >
      {scenario === null && <p className="soft">{t('history.createBody')}</p>}
      <TextField label={t('history.name')} value={name} onChange={setName} />
      {scenario !== null && <TextField label={t('history.note')} value={note} onChange={setNote} />}
    </FormDialog>
  )
}
