import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'
import type { Level } from '#core/plan/level.ts'
import type { ComparisonStory } from '#core/comparison/comparison-story.ts'
import { ComparisonResult } from './comparison-result.tsx'
import './comparison.css'
import { exampleName } from './example-name.ts'
import { levelOptions } from './level-options.ts'
import { scenarioName } from './scenario-name.ts'
import { useOpenProject } from './use-open-project.ts'

/** Stands for the city as it was loaded, in the list of scenarios. */
const LOADED = 'loaded'

/** The present plan beside another scenario or the city as it was loaded. */
export function ComparisonSection() {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const scenarios = useWorkbench((state) => state.scenarios)
  const examples = useWorkbench((state) => state.examples)
  const scenarioId = useWorkbench((state) => state.scenarioId)
  const { compareStates, zoomToBox } = useWorkbench((state) => state.actions)
  const { levels } = project.plan.base
  const [other, setOther] = useState(LOADED)
  const [level, setLevel] = useState<Level>(levels.includes('street') ? 'street' : levels.at(-1)!)
  const [told, setTold] = useState<{ readonly story: ComparisonStory; readonly revision: number } | null>(
    null,
  )
  const [isRunning, setRunning] = useState(false)
  const others = scenarios.filter(({ id }) => id !== scenarioId)
  const unopened = examples.filter((id) => !scenarios.some((scenario) => scenario.id === id))
  const chosen = [...others.map(({ id }) => id), ...unopened].includes(other) ? other : LOADED

  function compare(): void {
    setRunning(true)
    void compareStates(chosen === LOADED ? null : chosen, scenarioId, level)
      .then((found) => setTold(found === null ? null : { story: found.story, revision }))
      .finally(() => setRunning(false))
  }

  return (
    <section className="panel__section" aria-label={t('comparison.title')}>
      <h3 className="export-title">{t('comparison.title')}</h3>
      <p className="small soft">{t('comparison.hint')}</p>
      <div className="comparison__form">
        <Select
          label={t('comparison.with')}
          value={chosen}
          options={[
            { value: LOADED, text: t('comparison.loaded') },
            ...others.map(({ id, name }) => ({ value: id, text: scenarioName(t, name) })),
            ...unopened.map((id) => ({ value: id, text: exampleName(t, id) })),
          ]}
          onChange={setOther}
        />
        <Select
          label={t('comparison.level')}
          value={level}
          options={levelOptions(project.plan, t)}
          onChange={setLevel}
        />
        <Button disabled={isRunning} onClick={compare}>
          {t(isRunning ? 'comparison.running' : 'comparison.run')}
        </Button>
      </div>
      {told !== null &&
        (told.revision === revision ? (
          <>
            <a
              className="button button--small"
              href={`?view=leaders#from=${chosen}&to=${scenarioId}`}
              target="_blank"
              rel="noreferrer"
            >
              {t('comparison.beside')}
            </a>
            <ComparisonResult story={told.story} onShow={zoomToBox} />
          </>
        ) : (
          <p className="small">{t('comparison.stale')}</p>
        ))}
    </section>
  )
}
