import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { Scenario } from '#core/plan/scenario.ts'
import './history-panel.css'
import { ScenarioDialog } from './scenario-dialog.tsx'

/** The branches of the log: open one, name it, or branch a new one off here. */
export function ScenarioList() {
  const { t } = useText()
  const scenarios = useWorkbench((state) => state.scenarios)
  const scenarioId = useWorkbench((state) => state.scenarioId)
  const { openScenario } = useWorkbench((state) => state.actions)
  const [edited, setEdited] = useState<Scenario | 'new' | null>(null)
  return (
    <section className="scenarios" aria-label={t('history.scenarios')}>
      <ul>
        {scenarios.map((scenario) => (
          <li key={scenario.id} className="scenario">
            <button
              type="button"
              className="scenario__open"
              aria-current={scenario.id === scenarioId}
              onClick={() => void openScenario(scenario.id)}
            >
              <span className="scenario__check">{scenario.id === scenarioId && <Icon name="check" />}</span>
              <span className="cut">{scenario.name === '' ? t('scenarioMain') : scenario.name}</span>
              <span className="small soft cut">{scenario.note}</span>
            </button>
            <IconButton small icon="edit" label={t('history.rename')} onClick={() => setEdited(scenario)} />
          </li>
        ))}
      </ul>
      <div>
        <Button small icon="plus" onClick={() => setEdited('new')}>
          {t('history.create')}
        </Button>
      </div>
      {edited !== null && (
        <ScenarioDialog scenario={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </section>
  )
}
