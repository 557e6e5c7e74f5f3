import { useText } from '#app/i18n/use-text.ts'
import type { Text } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Menu } from '#app/ui/menu.tsx'
import type { MenuEntry } from '#app/ui/menu.tsx'
import { scenarioName } from '#app/panels/scenario-name.ts'
import { exampleName } from '#app/panels/example-name.ts'
import { useShell } from './shell-state.ts'

/** Which scenario is open, and the way to the others. */
export function ScenarioMenu() {
  const { t } = useText()
  const shell = useShell()
  const scenarios = useWorkbench((state) => state.scenarios)
  const scenarioId = useWorkbench((state) => state.scenarioId)
  const examples = useWorkbench((state) => state.examples)
  const { openScenario, openExample } = useWorkbench((state) => state.actions)
  const current = scenarioName(t, scenarios.find(({ id }) => id === scenarioId)?.name ?? '')
  return (
    <Menu
      trigger={
        <Button kind="quiet" className="top-bar__scenario">
          <span className="soft">{t('scenario')}</span>
          <span className="cut">{current}</span>
          <Icon name="down" size={14} />
        </Button>
      }
      entries={[
        { kind: 'title', id: 'title', text: t('scenarios') },
        ...scenarios.map(({ id, name }) => ({
          id,
          text: scenarioName(t, name),
          chosen: id === scenarioId,
          onSelect: () => void openScenario(id),
        })),
        ...exampleEntries(
          t,
          examples.filter((id) => !scenarios.some((scenario) => scenario.id === id)),
          (id, name) => void openExample(id, name),
        ),
        { kind: 'line', id: 'line' },
        {
          id: 'manage',
          text: t('scenarioManage'),
          icon: 'history',
          onSelect: () => shell.set({ historyOpen: true }),
        },
      ]}
    />
  )
}

function exampleEntries(
  t: Text['t'],
  ids: readonly string[],
  onOpen: (id: string, name: string) => void,
): readonly MenuEntry[] {
  if (ids.length === 0) return []
  return [
    { kind: 'title', id: 'examples', text: t('scenarioExamples') },
    ...ids.map((id): MenuEntry => {
      const text = exampleName(t, id)
      return { id: `example-${id}`, text, onSelect: () => onOpen(id, text) }
    }),
  ]
}
