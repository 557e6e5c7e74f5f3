import { useText } from '#app/i18n/use-text.ts'
import { TOOL_KEYS } from '#app/panels/tool-keys.ts'
import { useExports } from '#app/panels/use-exports.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { setColourScheme, useColourScheme } from '#app/ui/colour-scheme.ts'
import type { PaletteItem } from '#app/ui/command-palette.tsx'
import { JOBS } from './job.ts'
import { useShell } from './shell-state.ts'

/** Everything that can be done from the palette, with the key that does the same. */
export function useVerbs(): readonly PaletteItem[] {
  const { t, language, setLanguage } = useText()
  const shell = useShell()
  const actions = useWorkbench((state) => state.actions)
  const scheme = useColourScheme()
  const exports = useExports()
  return [
    ...JOBS.map(({ id, icon, keys }): PaletteItem => ({
      id: `job-${id}`,
      text: t(`job.${id}`),
      icon,
      keys,
      onSelect: () => shell.set({ job: id, historyOpen: false }),
    })),
    ...TOOL_KEYS.map(({ tool, icon, keys }): PaletteItem => ({
      id: `tool-${tool}`,
      text: t(`tool.${tool}`),
      icon,
      keys,
      onSelect: () => actions.setTool(tool),
    })),
    { id: 'undo', text: t('undo'), icon: 'undo', keys: 'Ctrl Z', onSelect: () => void actions.undo() },
    { id: 'redo', text: t('redo'), icon: 'redo', keys: 'Ctrl Y', onSelect: () => void actions.redo() },
    {
      id: 'history',
      text: t('historyTitle'),
      icon: 'history',
      onSelect: () => shell.set({ historyOpen: true }),
    },
    { id: 'table', text: t('openTable'), icon: 'table', onSelect: () => shell.set({ tableOpen: true }) },
    {
      id: 'unassigned',
      text: t('key.nextUnassigned'),
      icon: 'warning',
      keys: 'N',
      onSelect: () => void actions.findNext('unassigned'),
    },
    {
      id: 'detached',
      text: t('key.nextDetached'),
      icon: 'detached',
      keys: 'D',
      onSelect: () => void actions.findNext('detached'),
    },
    {
      id: 'best-move',
      text: t('streets.bestMoveShow'),
      icon: 'target',
      keys: 'M',
      onSelect: () => {
        shell.set({ job: 'streets', streetsTab: 'split', historyOpen: false })
        actions.findBestMove()
      },
    },
    { id: 'open', text: t('openFiles'), icon: 'open', keys: 'Ctrl O', onSelect: shell.chooseFiles },
    { id: 'bundled', text: t('openBundled'), icon: 'overview', onSelect: () => void actions.openBundled() },
    { id: 'project', text: t('downloadProject'), icon: 'download', onSelect: () => void exports.project() },
    {
      id: 'language',
      text: t('switchLanguage'),
      onSelect: () => setLanguage(language === 'zh-CN' ? 'en' : 'zh-CN'),
    },
    {
      id: 'theme',
      text: t(scheme === 'dark' ? 'themeToLight' : 'themeToDark'),
      icon: scheme === 'dark' ? 'sun' : 'moon',
      onSelect: () => setColourScheme(scheme === 'dark' ? 'light' : 'dark'),
    },
    { id: 'tour', text: t('helpPage.again'), icon: 'help', onSelect: () => shell.set({ overlay: 'tour' }) },
    {
      id: 'help',
      text: t('key.help'),
      icon: 'keyboard',
      keys: '?',
      onSelect: () => shell.set({ overlay: 'help' }),
    },
  ]
}
