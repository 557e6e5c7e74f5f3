import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { Select } from '#app/ui/select.tsx'
import type { LoadState } from '#core/pairing/department-load.ts'
import { DEPARTMENT_LEVELS, type DepartmentLevel } from '#core/plan/department.ts'
import { PairingDepartmentsCard } from './pairing-departments-card.tsx'
import { PairingDepartmentsDialog } from './pairing-departments-dialog.tsx'
import { PairingDepartmentsList } from './pairing-departments-list.tsx'
import { pairingDepartmentsRows } from './pairing-departments-rows.ts'
import { PairingPresentLoad } from './pairing-present-load.tsx'
import { useOpenProject } from './use-open-project.ts'
import { usePairTangle } from './use-pair-tangle.ts'

const ANY = 'any'
const STATES = ['idle', 'under', 'within', 'over', 'barred'] as const satisfies readonly LoadState[]

/** Departments, how many communities each has, and the one that is chosen. */
export function PairingDepartmentsTab() {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const tangle = usePairTangle()
  const chosen = useWorkbench((state) => state.pairing.department)
  const [query, setQuery] = useState('')
  const [level, setLevel] = useState<DepartmentLevel | typeof ANY>(ANY)
  const [state, setState] = useState<LoadState | typeof ANY>(ANY)
  const [isAdding, setIsAdding] = useState(false)
  const [said, setSaid] = useState<{ readonly name: string; readonly alone: number } | null>(null)
  const departments = useMemo(
    () => plan.care.departments(),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, revision],
  )
  const rows = pairingDepartmentsRows(departments, tangle.loads, {
    query,
    level: level === ANY ? null : level,
    state: state === ANY ? null : state,
  })
  const most = Math.max(0, ...tangle.loads.map(({ perStaff }) => perStaff ?? 0))
  const department = departments.find(({ id }) => id === chosen)
  const load = tangle.loads.find((one) => one.department === chosen)
  return (
    <div className="streets__view pairing-departments">
      <div className="streets__top">
        {departments.length === 0 ? (
          <>
            <p>{t('pairingPresent.noDepartments')}</p>
            <PairingPresentLoad kind="departments" />
          </>
        ) : (
          <>
            <SearchField label={t('pairingDepartments.search')} value={query} onChange={setQuery} />
            <div className="pairing-fields">
              <Select
                label={t('pairingDepartments.level')}
                value={level}
                options={[
                  { value: ANY, text: t('pairingDepartments.anyLevel') },
                  ...DEPARTMENT_LEVELS.map((value) => ({ value, text: t(`departmentLevel.${value}`) })),
                ]}
                onChange={setLevel}
              />
              <Select
                label={t('pairingDepartments.state')}
                value={state}
                options={[
                  { value: ANY, text: t('pairingDepartments.anyState') },
                  ...STATES.map((value) => ({ value, text: t(`loadState.${value}`) })),
                ]}
                onChange={setState}
              />
            </div>
          </>
        )}
        <div className="spread pairing-tools">
          <output className="small soft">
            {rows.length === departments.length
              ? t('pairingDepartments.count', { n: rows.length })
              : t('pairingDepartments.filtered', { n: rows.length, all: departments.length })}
          </output>
          <Button small icon="plus" aria-haspopup="dialog" onClick={() => setIsAdding(true)}>
            {t('pairingDepartments.add')}
          </Button>
        </div>
        {said !== null && (
          <output className="small">
            {t('pairingDepartments.dissolved', { name: said.name, n: said.alone })}
          </output>
        )}
      </div>
      {rows.length > 0 && <PairingDepartmentsList rows={rows} mostPerStaff={most} />}
      {rows.length === 0 && departments.length > 0 && (
        <p className="streets__top soft grow">{t('pairingDepartments.noneFound')}</p>
      )}
      {department !== undefined && load !== undefined && (
        <PairingDepartmentsCard
          key={department.id}
          department={department}
          load={load}
          onDissolved={(alone) => setSaid({ name: department.name, alone })}
        />
      )}
      {isAdding && <PairingDepartmentsDialog department={null} onClose={() => setIsAdding(false)} />}
    </div>
  )
}
