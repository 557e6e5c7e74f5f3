import { useEffect } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Tabs } from '#app/ui/tabs.tsx'
import './panel.css'
import './streets-panel.css'
import './pairing-panel.css'
import { PairingAssessmentTab } from './pairing-assessment-tab.tsx'
import { PairingDepartmentsTab } from './pairing-departments-tab.tsx'
import { PairingPresentTab } from './pairing-present-tab.tsx'
import { PairingRecordsTab } from './pairing-records-tab.tsx'
import { PairingSolveTab } from './pairing-solve-tab.tsx'
import { CareReadingDialog } from './care-reading-dialog.tsx'
import { PAIRING_TABS } from './pairing-tab.ts'
import type { PairingTab } from './pairing-tab.ts'

interface PairingPanelProps {
  readonly tab: PairingTab
  readonly onTab: (tab: PairingTab) => void
}

/** Who looks after whom: the tangle, the solution, the departments, what is done, and how it is assessed. */
export function PairingPanel({ tab, onTab }: PairingPanelProps) {
  const { t } = useText()
  const { showPairing, setLevel } = useWorkbench((state) => state.actions)
  useEffect(() => {
    setLevel('community')
    showPairing(true)
    return () => showPairing(false)
  }, [setLevel, showPairing])
  const panels = {
    present: <PairingPresentTab onSolve={() => onTab('solve')} />,
    solve: <PairingSolveTab onList={() => onTab('present')} />,
    departments: <PairingDepartmentsTab />,
    records: <PairingRecordsTab />,
    assessment: <PairingAssessmentTab />,
  }
  return (
    <section className="panel streets pairing" aria-label={t('pairing.title')}>
      <div className="panel__head streets__head">
        <h2>{t('pairing.question')}</h2>
      </div>
      <Tabs
        label={t('pairing.tabs')}
        tabs={PAIRING_TABS.map((id) => ({ id, text: t(`pairing.tab.${id}`), panel: panels[id] }))}
        chosen={{ id: tab, onChange: onTab }}
      />
      <CareReadingDialog />
    </section>
  )
}
