import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { pairBarred } from './pair-barred.ts'
import { pairDistrictCode } from './pair-district-code.ts'
import { useOpenProject } from './use-open-project.ts'

interface PairDepartmentProps {
  readonly id: DepartmentId
  readonly community: JurisdictionId
  readonly isStanding: boolean
  readonly isLocked: boolean
  readonly onDrop: () => void
}

/** A department of a community: its name shows its communities on the map. */
export function PairDepartment({ id, community, isStanding, isLocked, onDrop }: PairDepartmentProps) {
  const { t } = useText()
  const { plan } = useOpenProject().project
  const shown = useWorkbench((state) => state.pairing.department)
  const { setDepartment } = useWorkbench((state) => state.actions)
  const department = plan.care.get('department', id)
  const name = department?.name ?? id
  const barred =
    department === undefined
      ? null
      : pairBarred(plan.rules.pairing, department, pairDistrictCode(plan, community))
  return (
    <li className="pairing-held__one">
      <button
        type="button"
        className="pairing-link grow"
        aria-label={t('pairCard.open', { department: name })}
        aria-pressed={shown === id}
        onClick={() => setDepartment(shown === id ? null : id)}
      >
        <span className="cut">{name}</span>
        <span className="small soft">
          {department !== undefined && t(`departmentLevel.${department.level}`)}
          {!isStanding && ` · ${t('pairCard.fresh')}`}
        </span>
        {barred !== null && (
          <span className="small pairing-warn">
            <Icon name="alert" size={12} /> {t('pairCard.barred')} · {t(`pairCard.barredWhy.${barred}`)}
          </span>
        )}
      </button>
      <Button
        small
        kind="quiet"
        aria-label={t('pairCard.drop', { department: name })}
        disabled={isLocked}
        onClick={onDrop}
      >
        {t('pairCard.dropShort')}
      </Button>
    </li>
  )
}
