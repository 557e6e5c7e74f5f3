import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Tabs } from '#app/ui/tabs.tsx'
import './compounds-panel.css'
import { CompoundsRun } from './compounds-run.tsx'
import { CompoundsSaid } from './compounds-said.tsx'
import { COMPOUNDS_TABS } from './compounds-tab.ts'
import type { CompoundsTab } from './compounds-tab.ts'
import { LedgerTab } from './ledger-tab.tsx'
import { MergeCandidatesTab } from './merge-candidates-tab.tsx'
import type { AcceptedMerges } from './merge-proposal-accepted.tsx'
import { MergeProposalTab } from './merge-proposal-tab.tsx'
import { MergesTab } from './merges-tab.tsx'
import './panel.css'
import './streets-panel.css'
import { useOpenProject } from './use-open-project.ts'

interface CompoundsPanelProps {
  readonly tab: CompoundsTab
  readonly onTab: (tab: CompoundsTab) => void
}

/** Which small compounds belong together: candidates, proposals, the way of each to the decision, and the ledger. */
export function CompoundsPanel({ tab, onTab }: CompoundsPanelProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const running = useWorkbench((state) => state.merging.running)
  const [accepted, setAccepted] = useState<AcceptedMerges | null>(null)
  const hasCompounds = project.plan.base.compounds.names.length > 0
  const isFinding = running !== null && running.request === null
  const panels = {
    candidates: isFinding ? <CompoundsRun run={running} /> : <MergeCandidatesTab />,
    proposals: (
      <MergeProposalTab
        accepted={accepted}
        onAccepted={setAccepted}
        onProjects={() => {
          setAccepted(null)
          onTab('projects')
        }}
      />
    ),
    projects: <MergesTab />,
    ledger: <LedgerTab />,
  }
  return (
    <section className="panel streets compounds" aria-label={t('compounds.title')}>
      <div className="panel__head streets__head">
        <h2>{t('compounds.question')}</h2>
      </div>
      {hasCompounds ? (
        <Tabs
          label={t('compounds.tabs')}
          tabs={COMPOUNDS_TABS.map((id) => ({ id, text: t(`compounds.tab.${id}`), panel: panels[id] }))}
          chosen={{ id: tab, onChange: onTab }}
        />
      ) : (
        <p className="streets__top soft">{t('compounds.none')}</p>
      )}
      <CompoundsSaid />
    </section>
  )
}
