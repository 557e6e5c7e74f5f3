import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { DepartmentLoad } from '#core/pairing/department-load.ts'
import type { Department } from '#core/plan/department.ts'
import { PairStateMark } from './pair-state-mark.tsx'
import { pairingDepartmentsCommunities } from './pairing-departments-communities.ts'
import { PairingDepartmentsDialog } from './pairing-departments-dialog.tsx'
import { PairingDepartmentsDissolve } from './pairing-departments-dissolve.tsx'
import { useOpenProject } from './use-open-project.ts'

/** Communities that are listed; the rest is counted. */
const LISTED = 40

interface PairingDepartmentsCardProps {
  readonly department: Department
  readonly load: DepartmentLoad
  /** It was dissolved, and so many communities have nobody now. */
  readonly onDissolved: (alone: number) => void
}

/** One department: what it is there for, how many it should look after, and whom it looks after. */
export function PairingDepartmentsCard({ department, load, onDissolved }: PairingDepartmentsCardProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const focus = useWorkbench((state) => state.focus)
  const { setDepartment, setFocus } = useWorkbench((state) => state.actions)
  const [dialog, setDialog] = useState<'edit' | 'dissolve' | null>(null)
  const { id, name, level, functions, staff, lower, upper } = department
  const communities = useMemo(
    () => pairingDepartmentsCommunities(plan, id),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, revision, id],
  )
  const resources = useMemo(
    () => plan.care.all('resource').filter((one) => one.department === id).length,
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, revision, id],
  )
  const district = plan.jurisdictions('district').find(({ code }) => code === department.district)
  const facts = [
    {
      id: 'district',
      text:
        department.district === ''
          ? t('pairingDepartments.wholeCity')
          : (district?.name ?? department.district),
    },
    {
      id: 'functions',
      text: functions.length === 0 ? t('pairingDepartments.noFunctions') : functions.join(t('listSeparator')),
    },
    {
      id: 'staff',
      text: staff === null ? t('pairingDepartments.unknown') : t('pairingDepartments.people', { n: staff }),
    },
    {
      id: 'bounds',
      text: t('pairingDepartments.boundsText', { n: load.communities, lower, upper }),
    },
    { id: 'residents', text: t('unit.people', { n: load.residents }) },
    { id: 'workload', text: t('pairCard.points', { n: load.workload }) },
    { id: 'resources', text: t('pairingDepartments.resourceCount', { n: resources }) },
  ] as const
  return (
    <section className="pairing-card" aria-label={t('pairingDepartments.title', { name })}>
      <header className="spread pairing-card__head">
        <h2 className="cut">{name}</h2>
        <IconButton
          small
          icon="close"
          label={t('pairingDepartments.close', { name })}
          onClick={() => setDepartment(null)}
        />
      </header>
      <div className="pairing-card__scroll">
        <p className="row small">
          <span className="soft">{t(`departmentLevel.${level}`)}</span>
          <PairStateMark state={load.state} />
        </p>
        <dl className="pairing-facts">
          {facts.map((fact) => (
            <div key={fact.id}>
              <dt className="small soft">{t(`pairingDepartments.${fact.id}`)}</dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
        <h3>{t('pairingDepartments.communities')}</h3>
        {communities.length === 0 ? (
          <p className="small soft">{t('pairingDepartments.noCommunities')}</p>
        ) : (
          <ul className="pairing-communities">
            {communities.slice(0, LISTED).map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="pairing-link"
                  aria-pressed={one.id === focus}
                  onClick={() => setFocus(one.id, true)}
                >
                  <span className="cut">{one.name}</span>
                  {one.others > 0 && (
                    <span className="small soft">{t('pairingDepartments.shared', { n: one.others })}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        )}
        {communities.length > LISTED && (
          <p className="small soft">
            {t('pairingDepartments.moreCommunities', { n: communities.length - LISTED })}
          </p>
        )}
      </div>
      <div className="pairing-card__foot">
        <Button small icon="edit" aria-haspopup="dialog" onClick={() => setDialog('edit')}>
          {t('pairingDepartments.edit')}
        </Button>
        <Button small icon="remove" aria-haspopup="dialog" onClick={() => setDialog('dissolve')}>
          {t('pairingDepartments.dissolve')}
        </Button>
      </div>
      {dialog === 'edit' && (
        <PairingDepartmentsDialog department={department} onClose={() => setDialog(null)} />
      )}
      {dialog === 'dissolve' && (
        <PairingDepartmentsDissolve
          department={department}
          communities={communities}
          onClose={() => setDialog(null)}
          onDone={onDissolved}
        />
      )}
    </section>
  )
}
