import { setColourScheme, useColourScheme } from '#app/ui/colour-scheme.ts'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { KeyHint } from '#app/ui/key-hint.tsx'
import { Menu } from '#app/ui/menu.tsx'
import { Tooltip } from '#app/ui/tooltip.tsx'
import { SavingStateView } from './saving-state-view.tsx'
import { ScenarioMenu } from './scenario-menu.tsx'
import { useShell } from './shell-state.ts'
import './top-bar.css'
import { useStepNames } from './use-step-names.ts'

/** What is open, what can be taken back, whether it is saved, and how to find anything. */
export function TopBar() {
  const { t, language, setLanguage } = useText()
  const shell = useShell()
  const scheme = useColourScheme()
  const project = useWorkbench((state) => state.project)
  const saved = useWorkbench((state) => state.saved)
  const { undo, redo, openBundled, openSaved } = useWorkbench((state) => state.actions)
  const steps = useStepNames()
  return (
    <header className="top-bar" aria-label={t('topBar')}>
      <span className="top-bar__product" title={t('productTagline')}>
        {t('product')}
      </span>
      <Menu
        trigger={
          <Button kind="quiet" className="top-bar__city">
            <span className="cut">{project?.name ?? t('file')}</span>
            <Icon name="down" size={14} />
          </Button>
        }
        entries={[
          { id: 'open', text: t('openFiles'), icon: 'open', keys: 'Ctrl O', onSelect: shell.chooseFiles },
          { id: 'bundled', text: t('openBundled'), icon: 'overview', onSelect: () => void openBundled() },
          ...(saved.length > 1
            ? [
                { kind: 'line' as const, id: 'line-saved' },
                { kind: 'title' as const, id: 'saved', text: t('savedProjects') },
                ...saved.map(({ id, name, generated }) => ({
                  id,
                  text: generated ? `${name} · ${t('demo')}` : name,
                  chosen: id === project?.id,
                  onSelect: () => void openSaved(id),
                })),
              ]
            : []),
          { kind: 'line', id: 'line' },
          {
            id: 'export',
            text: t('exportFiles'),
            icon: 'download',
            disabled: project === null,
            onSelect: () => shell.set({ job: 'export', historyOpen: false }),
          },
        ]}
      />
      {project?.generated === true && (
        <Tooltip text={t('demoNote')}>
          <span className="badge">{t('demo')}</span>
        </Tooltip>
      )}
      {project !== null && (
        <>
          <ScenarioMenu />
          <div className="top-bar__group">
            <IconButton
              icon="undo"
              label={t('undo')}
              keys="Ctrl Z"
              {...(steps.undo === null
                ? { title: t('undoNothing') }
                : { hint: t('undoStep', { step: steps.undo }) })}
              disabled={steps.undo === null}
              onClick={() => void undo()}
            />
            <IconButton
              icon="redo"
              label={t('redo')}
              keys="Ctrl Y"
              {...(steps.redo === null
                ? { title: t('redoNothing') }
                : { hint: t('redoStep', { step: steps.redo }) })}
              disabled={steps.redo === null}
              onClick={() => void redo()}
            />
            <Button
              kind="quiet"
              icon="history"
              className="top-bar__history"
              aria-pressed={shell.historyOpen}
              onClick={() => shell.set({ historyOpen: !shell.historyOpen })}
            >
              <span className="top-bar__word">{t('historyTitle')}</span>
            </Button>
          </div>
          <SavingStateView />
        </>
      )}
      <span className="top-bar__space" />
      <Button
        className="top-bar__find"
        icon="search"
        aria-label={`${t('find')} Ctrl K`}
        disabled={project === null}
        onClick={() => shell.set({ overlay: 'find' })}
      >
        <span className="top-bar__word">{t('find')}</span>
        <KeyHint keys="Ctrl K" />
      </Button>
      <Button
        kind="quiet"
        lang={language === 'zh-CN' ? 'en' : 'zh-CN'}
        onClick={() => setLanguage(language === 'zh-CN' ? 'en' : 'zh-CN')}
      >
        {t('switchLanguage')}
      </Button>
      <IconButton
        icon={scheme === 'dark' ? 'sun' : 'moon'}
        label={t(scheme === 'dark' ? 'themeToLight' : 'themeToDark')}
        className="top-bar__theme"
        onClick={() => setColourScheme(scheme === 'dark' ? 'light' : 'dark')}
      />
      <IconButton icon="help" label={t('help')} keys="?" onClick={() => shell.set({ overlay: 'help' })} />
    </header>
  )
}
