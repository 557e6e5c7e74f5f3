import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { classNames } from '#app/ui/class-names.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import { clockTime } from './clock-time.ts'
import { BASE_STEP, branchSteps } from '#core/plan/history.ts'
import type { StepId } from '#core/plan/step.ts'
import './history-panel.css'
import './panel.css'
import { ScenarioDialog } from './scenario-dialog.tsx'
import { ScenarioList } from './scenario-list.tsx'

/** Every step of the scenario in plain words, latest first; any of them can be gone back to. */
export function HistoryPanel({ onClose }: { readonly onClose: () => void }) {
  const { t, coded } = useText()
  const steps = useWorkbench((state) => state.steps)
  const scenarios = useWorkbench((state) => state.scenarios)
  const scenarioId = useWorkbench((state) => state.scenarioId)
  const { jumpTo, reset } = useWorkbench((state) => state.actions)
  const line = branchSteps({ steps, scenarios, scenarioId })
  const head = scenarios.find(({ id }) => id === scenarioId)?.head ?? BASE_STEP
  const [branching, setBranching] = useState<StepId | null>(null)
  const headAt = line.findIndex((step) => step.id === head)
  return (
    <section className="panel" aria-label={t('history.title')}>
      <div className="panel__head">
        <div className="panel__title">
          <h2>{t('history.title')}</h2>
          <IconButton icon="close" label={t('close')} keys="Esc" onClick={onClose} />
        </div>
        <ScenarioList />
      </div>
      <div className="panel__rule" />
      <div className="grow history__scroll">
        {line.length === 0 && <p className="history__empty soft">{t('history.empty')}</p>}
        <ol className="history__list" aria-label={t('history.list')}>
          {line.toReversed().map((step, fromTip) => {
            const isHere = step.id === head
            const isUndone = line.length - 1 - fromTip > headAt
            return (
              <li key={step.id} className="history__item">
                <button
                  type="button"
                  className={classNames('history__step', isUndone && 'history__step--undone')}
                  aria-current={isHere ? 'step' : undefined}
                  onClick={() => void jumpTo(step.id)}
                >
                  <span className="history__dot" aria-hidden />
                  <span>{coded('step', step.label.key, step.label.data)}</span>
                  <span className="small soft">{clockTime(step.at)}</span>
                  {(isHere || isUndone) && (
                    <span className="history__state small soft">
                      {t(isHere ? 'history.here' : 'history.undone')}
                    </span>
                  )}
                </button>
                <IconButton
                  small
                  icon="branch"
                  label={t('history.branchAt', { step: coded('step', step.label.key, step.label.data) })}
                  onClick={() => setBranching(step.id)}
                />
              </li>
            )
          })}
          <li>
            <button
              type="button"
              className="history__step"
              aria-current={head === BASE_STEP ? 'step' : undefined}
              onClick={() => void jumpTo(BASE_STEP)}
            >
              <span className="history__dot" aria-hidden />
              <span>{t('history.base')}</span>
            </button>
          </li>
        </ol>
      </div>
      <div className="panel__foot">
        <Button
          wide
          disabled={head === BASE_STEP}
          title={t('history.resetHint')}
          onClick={() => void reset()}
        >
          {t('history.reset')}
        </Button>
      </div>
      {branching !== null && (
        <ScenarioDialog purpose={{ kind: 'branch', step: branching }} onClose={() => setBranching(null)} />
      )}
    </section>
  )
}
