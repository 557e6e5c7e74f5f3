import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { VirtualList } from '#app/ui/virtual-list.tsx'
import { PairStateMark } from './pair-state-mark.tsx'
import type { DepartmentRow } from './pairing-departments-rows.ts'

const ROW_HEIGHT_PIXELS = 60

interface PairingDepartmentsListProps {
  readonly rows: readonly DepartmentRow[]
  /** Points for each of the people of the department that has most: the whole length of a bar. */
  readonly mostPerStaff: number
}

/** Departments and how much each has to look after; the current one is shown on the map. */
export function PairingDepartmentsList({ rows, mostPerStaff }: PairingDepartmentsListProps) {
  const { t } = useText()
  const chosen = useWorkbench((state) => state.pairing.department)
  const { setDepartment } = useWorkbench((state) => state.actions)
  return (
    <VirtualList
      label={t('pairingDepartments.list')}
      items={rows}
      rowHeight={ROW_HEIGHT_PIXELS}
      keyOf={({ department }) => department.id}
      current={chosen}
      onCurrent={({ department }) => setDepartment(department.id)}
      renderRow={({ department, load }) => (
        <div className="pairing-department">
          <span className="cut">
            {department.name} <span className="small soft">{t(`departmentLevel.${department.level}`)}</span>
          </span>
          <span className="number small">
            {t('pairingDepartments.of', {
              n: load.communities,
              lower: department.lower,
              upper: department.upper,
            })}
          </span>
          <span className="pairing-department__staff small soft">
            <span className="pairing-meter" aria-hidden>
              <span
                style={{ width: `${mostPerStaff === 0 ? 0 : ((load.perStaff ?? 0) / mostPerStaff) * 100}%` }}
              />
            </span>
            {load.perStaff === null
              ? t('pairingDepartments.perStaffUnknown')
              : t('pairingDepartments.perStaff', { n: load.perStaff })}
          </span>
          <PairStateMark state={load.state} />
        </div>
      )}
    />
  )
}
