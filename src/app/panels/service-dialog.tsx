import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { ACTIVITIES, type Service } from '#core/plan/service.ts'
import { CareCommunityChoice } from './care-community-choice.tsx'
import { careCommunityOf } from './care-community-of.ts'
import { CareDepartmentChoice } from './care-department-choice.tsx'
import { careDepartmentOf } from './care-department-of.ts'
import type { CareScope } from './care-scope.ts'
import './care.css'
import { FormDialog } from './form-dialog.tsx'
import { mergesToday } from './merges-today.ts'
import { serviceDraft, type ServiceDraft } from './service-draft.ts'
import { serviceDrafted } from './service-drafted.ts'
import { useCareForm } from './use-care-form.ts'
import { useNeedStates } from './use-need-states.ts'
import { useOpenProject } from './use-open-project.ts'

const NUMBERS = ['hours', 'people', 'raised', 'solved', 'satisfaction'] as const

interface ServiceDialogProps {
  /** null = a new one. */
  readonly service: Service | null
  readonly scope: CareScope
  readonly onClose: () => void
}

/** What a department did for a community, entered or changed. The community's one department is proposed. */
export function ServiceDialog({ service, scope, onClose }: ServiceDialogProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan } = project
  const focus = useWorkbench((state) => state.focus)
  const { newCareId } = useWorkbench((state) => state.actions)
  const states = useNeedStates()
  const { refusal, put } = useCareForm(onClose)
  const [draft, setDraft] = useState<ServiceDraft>(() => {
    if (service !== null) return serviceDraft(service)
    const community = careCommunityOf(plan, focus, scope)
    const own = careDepartmentOf(plan, community)
    const department = scope.kind === 'department' && own === '' ? scope.id : own
    return serviceDraft({ date: mergesToday(), community, department })
  })
  const change = (part: Partial<ServiceDraft>): void => setDraft({ ...draft, ...part })
  const needs = states.filter(
    ({ need, metBy }) =>
      need.community === draft.community &&
      (metBy === null || need.id === draft.need || metBy.id === service?.id),
  )

  function moveTo(community: string): void {
    const isProposed = draft.department === '' || draft.department === careDepartmentOf(plan, draft.community)
    const department = isProposed ? careDepartmentOf(plan, community) : draft.department
    change({ community, department, need: '' })
  }

  return (
    <FormDialog
      title={t(service === null ? 'care.add.service' : 'care.edit.service')}
      submit={t('care.save')}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => put(serviceDrafted(draft, service?.id ?? newCareId()))}
    >
      <div className="care-pair">
        <TextField
          label={t('care.field.date')}
          type="date"
          value={draft.date}
          onChange={(date) => change({ date })}
        />
        <Select
          label={t('care.field.activity')}
          value={ACTIVITIES.find((one) => one === draft.activity) ?? ACTIVITIES[0]}
          options={ACTIVITIES.map((value) => ({ value, text: t(`activity.${value}`) }))}
          onChange={(activity) => change({ activity })}
        />
      </div>
      <CareCommunityChoice community={draft.community} onChange={moveTo} />
      <CareDepartmentChoice department={draft.department} onChange={(department) => change({ department })} />
      <TextField label={t('care.field.text')} value={draft.text} onChange={(text) => change({ text })} />
      <div className="care-pair">
        {NUMBERS.map((field) => (
          <TextField
            key={field}
            label={t(`care.fieldWithUnit.${field}`)}
            inputMode="decimal"
            value={draft[field]}
            onChange={(text) => change({ [field]: text })}
          />
        ))}
      </div>
      <Select
        label={t('care.field.need')}
        value={draft.need}
        options={[
          { value: '', text: t('care.noNeed') },
          ...needs.map(({ need }) => ({ value: need.id, text: `${need.tag} · ${need.text}` })),
        ]}
        onChange={(need) => change({ need })}
      />
      <p className="small soft">{t('care.needHint')}</p>
    </FormDialog>
  )
}
