import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Tabs } from '#app/ui/tabs.tsx'
import { CentresTab } from './centres-tab.tsx'
import './panel.css'
import type { AcceptedProposal } from './proposal-accepted.tsx'
import { ProposalWork } from './proposal-work.tsx'
import { RulesView } from './rules-view.tsx'
import { ServiceCoverageView } from './service-coverage-view.tsx'
import { SplitTab } from './split-tab.tsx'
import './streets-panel.css'
import { StaffView } from './staff-view.tsx'
import { StreetsSaid } from './streets-said.tsx'
import { STREETS_TABS } from './streets-tab.ts'
import type { StreetsTab } from './streets-tab.ts'
import { useProposing } from './use-proposing.ts'

interface StreetsPanelProps {
  readonly tab: StreetsTab
  readonly onTab: (tab: StreetsTab) => void
  /** Goes on with the border work by hand. */
  readonly onEdit: () => void
}

/** Which are too big, and how to split them: proposals of the solver, shown, weighed and taken over. */
export function StreetsPanel({ tab, onTab, onEdit }: StreetsPanelProps) {
  const { t } = useText()
  const proposing = useProposing()
  const [accepted, setAccepted] = useState<AcceptedProposal | null>(null)
  const work = { accepted, onAccepted: setAccepted, onTab, onEdit }
  const panels = {
    split: (
      <ProposalWork family="split" {...work}>
        <SplitTab proposing={proposing} />
      </ProposalWork>
    ),
    centres: (
      <ProposalWork family="centres" {...work}>
        <CentresTab proposing={proposing} />
      </ProposalWork>
    ),
    coverage: <ServiceCoverageView />,
    staff: <StaffView />,
    rules: <RulesView />,
  }
  return (
    <section className="panel streets" aria-label={t('streets.title')}>
      <div className="panel__head streets__head">
        <h2>{t('streets.question')}</h2>
      </div>
      <Tabs
        label={t('streets.tabs')}
        tabs={STREETS_TABS.map((id) => ({ id, text: t(`streets.tab.${id}`), panel: panels[id] }))}
        chosen={{ id: tab, onChange: onTab }}
      />
      <StreetsSaid />
    </section>
  )
}
