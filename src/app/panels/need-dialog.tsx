import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { Need } from '#core/plan/need.ts'
import { CareCommunityChoice } from './care-community-choice.tsx'
import { careCommunityOf } from './care-community-of.ts'
import type { CareScope } from './care-scope.ts'
import { CareTagField } from './care-tag-field.tsx'
import { FormDialog } from './form-dialog.tsx'
import { mergesToday } from './merges-today.ts'
import { useCareForm } from './use-care-form.ts'
import { useOpenProject } from './use-open-project.ts'

interface NeedDialogProps {
  /** null = a new one. */
  readonly need: Need | null
  readonly scope: CareScope
  readonly onClose: () => void
}

/** What a community needs, entered or changed. */
export function NeedDialog({ need, scope, onClose }: NeedDialogProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const focus = useWorkbench((state) => state.focus)
  const { newCareId } = useWorkbench((state) => state.actions)
  const { refusal, put } = useCareForm(onClose)
  const [community, setCommunity] = useState(
    () => need?.community ?? careCommunityOf(project.plan, focus, scope),
  )
  const [tag, setTag] = useState(need?.tag ?? '')
  const [text, setText] = useState(need?.text ?? '')
  const [opened, setOpened] = useState(() => need?.opened ?? mergesToday())

  function save(): void {
    const id = need?.id ?? newCareId()
    put({ kind: 'need', id, community, tag: tag.trim(), text: text.trim(), opened })
  }

  return (
    <FormDialog
      title={t(need === null ? 'care.add.need' : 'care.edit.need')}
      submit={t('care.save')}
      refusal={refusal}
      onClose={onClose}
      onSubmit={save}
    >
      <CareCommunityChoice community={community} onChange={setCommunity} />
      <CareTagField tag={tag} onChange={setTag} />
      <TextField label={t('care.field.text')} value={text} onChange={setText} />
      <TextField label={t('care.field.opened')} type="date" value={opened} onChange={setOpened} />
    </FormDialog>
  )
}
