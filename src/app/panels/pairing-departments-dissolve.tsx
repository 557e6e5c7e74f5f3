import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { Department } from '#core/plan/department.ts'
import type { Problem } from '#core/problem/problem.ts'
import { FormDialog } from './form-dialog.tsx'
import type { HeldCommunity } from './pairing-departments-communities.ts'

interface PairingDepartmentsDissolveProps {
  readonly department: Department
  readonly communities: readonly HeldCommunity[]
  readonly onClose: () => void
  readonly onDone: (alone: number) => void
}

/** What it means when a department is gone, before it is. */
export function PairingDepartmentsDissolve(props: PairingDepartmentsDissolveProps) {
  const { department, communities, onClose, onDone } = props
  const { t } = useText()
  const { dispatch } = useWorkbench((state) => state.actions)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const alone = communities.filter(({ others }) => others === 0).length
  const locked = communities.filter(({ isLocked }) => isLocked)

  async function dissolve(): Promise<void> {
    const wrong = await dispatch({ type: 'dissolve-department', id: department.id })
    setRefusal(wrong)
    if (wrong !== null) return
    onDone(alone)
    onClose()
  }

  return (
    <FormDialog
      title={t('pairingDepartments.dissolveTitle', { name: department.name })}
      submit={t('pairingDepartments.dissolveDo')}
      disabled={locked.length > 0}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => void dissolve()}
    >
      {communities.length === 0 ? (
        <p>{t('pairingDepartments.losesNone')}</p>
      ) : (
        <>
          <p>{t('pairingDepartments.loses', { n: communities.length, alone })}</p>
          <p className="small">{communities.map(({ name }) => name).join(t('listSeparator'))}</p>
        </>
      )}
      {locked.length > 0 && (
        <p className="pairing-warn">
          {t('pairingDepartments.lockedAmong', {
            names: locked.map(({ name }) => name).join(t('listSeparator')),
          })}
        </p>
      )}
      <p className="small soft">{t('pairingDepartments.repair')}</p>
    </FormDialog>
  )
}
