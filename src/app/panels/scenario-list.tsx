import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { Menu } from '#app/ui/menu.tsx'
import type { Scenario } from '#core/plan/scenario.ts'
import { BringInButton } from './bring-in-button.tsx'
import { CombineDialog } from './combine-dialog.tsx'
import { exampleName } from './example-name.ts'
import './history-panel.css'
import { ScenarioDialog, type ScenarioPurpose } from './scenario-dialog.tsx'
import { scenarioName } from './scenario-name.ts'

/** The branches of the log: open, name, copy, lock or delete one, or branch a new one off here. */
export function ScenarioList() {
  const { t } = useText()
  const scenarios = useWorkbench((state) => state.scenarios)
  const examples = useWorkbench((state) => state.examples)
  const scenarioId = useWorkbench((state) => state.scenarioId)
  const deleted = useWorkbench((state) => state.deletedScenario)
  const { openScenario, openExample, restoreScenario } = useWorkbench((state) => state.actions)
  const [combinedId, setCombinedId] = useState<string | null>(null)
  const [purpose, setPurpose] = useState<ScenarioPurpose | null>(null)
  const combined = scenarios.find(({ id }) => id === combinedId)
  const unopened = examples.filter((id) => !scenarios.some((scenario) => scenario.id === id))
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
              <span className="cut">{scenarioName(t, scenario.name)}</span>
              {scenario.locked && (
                <>
                  <Icon name="lock" size={14} />
                  <span className="visually-hidden">{t('history.locked')}</span>
                </>
              )}
              <span className="small soft cut">{scenario.note}</span>
            </button>
            <ScenarioActions
              scenario={scenario}
              isOnly={scenarios.length === 1}
              isPresent={scenario.id === scenarioId}
              onAsk={setPurpose}
              onCombine={() => setCombinedId(scenario.id)}
            />
          </li>
        ))}
        {unopened.map((id) => (
          <li key={id} className="scenario">
            <button
              type="button"
              className="scenario__open"
              onClick={() => void openExample(id, exampleName(t, id))}
            >
              <span className="scenario__check" />
              <span className="cut">{exampleName(t, id)}</span>
              <span className="small soft cut">{t('scenarioExamples')}</span>
            </button>
          </li>
        ))}
      </ul>
      {deleted !== null && (
        <output className="scenario small">
          <span className="cut">{t('history.deleted', { name: scenarioName(t, deleted.name) })}</span>
          <Button small onClick={() => void restoreScenario()}>
            {t('history.restore')}
          </Button>
        </output>
      )}
      <div className="scenarios__more">
        <Button small icon="plus" onClick={() => setPurpose({ kind: 'branch', step: null })}>
          {t('history.create')}
        </Button>
        <BringInButton onBroughtIn={setCombinedId} />
      </div>
      {combined !== undefined && <CombineDialog scenario={combined} onClose={() => setCombinedId(null)} />}
      {purpose !== null && <ScenarioDialog purpose={purpose} onClose={() => setPurpose(null)} />}
    </section>
  )
}

interface ScenarioActionsProps {
  readonly scenario: Scenario
  readonly isOnly: boolean
  readonly isPresent: boolean
  readonly onAsk: (purpose: ScenarioPurpose) => void
  readonly onCombine: () => void
}

function ScenarioActions({ scenario, isOnly, isPresent, onAsk, onCombine }: ScenarioActionsProps) {
  const { t } = useText()
  const { lockScenario, deleteScenario } = useWorkbench((state) => state.actions)
  const { id, locked } = scenario
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          small
          icon="more"
          label={t('history.actions', { name: scenarioName(t, scenario.name) })}
        />
      }
      entries={[
        {
          id: 'rename',
          text: t('history.rename'),
          icon: 'edit',
          onSelect: () => onAsk({ kind: 'rename', scenario }),
        },
        {
          id: 'duplicate',
          text: t('history.duplicate'),
          icon: 'plus',
          onSelect: () => onAsk({ kind: 'duplicate', scenario }),
        },
        {
          id: 'combine',
          text: t('history.combine'),
          icon: 'merge',
          disabled: isPresent,
          onSelect: onCombine,
        },
        {
          id: 'lock',
          text: t(locked ? 'history.unlock' : 'history.lock'),
          icon: locked ? 'unlock' : 'lock',
          onSelect: () => void lockScenario(id, !locked),
        },
        {
          id: 'delete',
          text: t('history.delete'),
          icon: 'remove',
          disabled: locked || isOnly,
          onSelect: () => void deleteScenario(id),
        },
      ]}
    />
  )
}
