import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import type { Activity } from '#core/plan/service.ts'
import { CareExportDialog } from './care-export-dialog.tsx'
import { CareScopeChoice } from './care-scope-choice.tsx'
import { CareYearChoice } from './care-year-choice.tsx'
import './care.css'
import { NeedView } from './need-view.tsx'
import { ResourceView } from './resource-view.tsx'
import { ServiceTotalsHead } from './service-totals-head.tsx'
import { serviceTotalsWithin } from './service-totals-within.ts'
import { ServiceView } from './service-view.tsx'
import { useCareScope } from './use-care-scope.ts'
import { useNeedStates } from './use-need-states.ts'
import { useCareYear } from './use-care-year.ts'
import { useOpenProject } from './use-open-project.ts'

const VIEWS = ['service', 'need', 'resource'] as const

/** What a year of services came to, and the lists behind it: services, needs, resources. */
export function PairingRecordsTab() {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const { year, years, setYear } = useCareYear()
  const [view, setView] = useState<(typeof VIEWS)[number]>('service')
  const [activity, setActivity] = useState<Activity | null>(null)
  const [choice, setChoice] = useState('city')
  const [isExporting, setExporting] = useState(false)
  const scope = useCareScope(choice)
  const states = useNeedStates()
  const totals = useMemo(
    () => serviceTotalsWithin(plan, states, { scope, year }),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, revision, states, scope, year],
  )

  function look(what: 'services' | 'volunteer' | 'needs'): void {
    setView(what === 'needs' ? 'need' : 'service')
    setActivity(what === 'volunteer' ? 'volunteer' : null)
  }

  return (
    <div className="streets__view care">
      <div className="streets__top care__top">
        <div className="care-pair">
          <CareScopeChoice choice={choice} onChoice={setChoice} />
          <CareYearChoice year={year} years={years} onChange={setYear} />
        </div>
        <ServiceTotalsHead totals={totals} onLook={look} />
        <ToggleGroup
          label={t('care.views')}
          value={view}
          options={VIEWS.map((value) => ({ value, text: t(`care.view.${value}`) }))}
          onChange={setView}
        />
      </div>
      {view === 'service' && (
        <ServiceView scope={scope} year={year} activity={activity} onActivity={setActivity} />
      )}
      {view === 'need' && <NeedView scope={scope} year={year} />}
      {view === 'resource' && <ResourceView scope={scope} />}
      <div className="panel__foot">
        <Button icon="download" wide onClick={() => setExporting(true)}>
          {t('careFiles.export')}
        </Button>
      </div>
      {isExporting && <CareExportDialog year={year} onClose={() => setExporting(false)} />}
    </div>
  )
}
