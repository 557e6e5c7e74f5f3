import { useEffect, useRef, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import { RebalanceFields } from './rebalance-fields.tsx'
import { RedivideFields } from './redivide-fields.tsx'
import './split-form.css'
import { SplitFields } from './split-fields.tsx'
import { useOpenProject } from './use-open-project.ts'
import type { Proposing } from './use-proposing.ts'

const TASKS = ['split', 'rebalance', 'redivide'] as const

interface SplitFormProps {
  readonly record: Jurisdiction
  readonly proposing: Proposing
}

/** What the solver is asked about the jurisdiction that is chosen: to split it, balance it, or redo what is in it. */
export function SplitForm({ record, proposing }: SplitFormProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { setFocus } = useWorkbench((state) => state.actions)
  const [task, setTask] = useState<(typeof TASKS)[number]>('split')
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { plan, metrics } = project
  const finer = plan.finer(record.level)
  const residents = metrics.residents(record.id)
  const band = plan.base.known.residents ? bandOf(plan.rules, record.level, residents) : null
  return (
    <section ref={element} className="split-form" aria-label={t('details.title', { name: record.name })}>
      <div className="row">
        <BandMark band={band} />
        <div className="grow">
          <h3 className="split-form__name cut">{record.name}</h3>
          {band !== null && <p className="small soft">{t('streets.over', { residents, band })}</p>}
        </div>
        <IconButton small icon="close" label={t('details.back')} keys="Esc" onClick={() => setFocus(null)} />
      </div>
      {finer === undefined ? (
        <p className="soft">{t('streets.finest', { level: record.level })}</p>
      ) : (
        <>
          <ToggleGroup
            label={t('streets.task')}
            value={task}
            options={TASKS.map((value) => ({
              value,
              text: t(`streets.taskName.${value}`, { level: finer }),
            }))}
            onChange={setTask}
          />
          {task === 'split' && <SplitFields record={record} proposing={proposing} />}
          {task === 'rebalance' && <RebalanceFields record={record} proposing={proposing} />}
          {task === 'redivide' && <RedivideFields record={record} level={finer} proposing={proposing} />}
        </>
      )}
    </section>
  )
}
