import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Menu } from '#app/ui/menu.tsx'
import { useShell } from './shell-state.ts'

/** Which scenario is open, and the way to the others. */
export function ScenarioMenu() {
  const { t } = useText()
  const shell = useShell()
  const scenarios = useWorkbench((state) => state.scenarios)
  const scenarioId = useWorkbench((state) => state.scenarioId)
  const { openScenario } = useWorkbench((state) => state.actions)
  const nameOf = (name: string | undefined): string =>
    name === undefined || name === '' ? t('scenarioMain') : name
  const current = nameOf(scenarios.find(({ id }) => id === scenarioId)?.name)
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
          text: nameOf(name),
          chosen: id === scenarioId,
          onSelect: () => void openScenario(id),
        })),
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
