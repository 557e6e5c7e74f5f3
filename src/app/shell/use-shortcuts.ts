import { useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'
import { useText } from '#app/i18n/use-text.ts'
import { clockTime } from '#app/panels/clock-time.ts'
import { TOOL_KEYS } from '#app/panels/tool-keys.ts'
import { unitsOf } from '#app/panels/units-of.ts'
import { useExports } from '#app/panels/use-exports.ts'
import { isBorderTool } from '#app/store/is-border-tool.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { isTyping } from './is-typing.ts'
import { JOBS } from './job.ts'
import { useShell } from './shell-state.ts'

/** One press of `[` or `]`. */
const BRUSH_STEP_PIXELS = 4

type KeyHandlers = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** All keys of the workbench. They rest while one types, while an input method composes, and under a window. */
export function useShortcuts(): void {
  const always = useAlwaysKeys()
  const working = useWorkingKeys()
  const handlers = useRef({ always, working })
  useEffect(() => {
    handlers.current = { always, working }
  })
  useEffect(() => {
    const bind = (
      which: 'always' | 'working',
      names: readonly string[],
    ): Record<string, (event: KeyboardEvent) => void> =>
      Object.fromEntries(names.map((name) => [name, (event) => handlers.current[which][name]?.(event)]))
    const stopAlways = tinykeys(window, bind('always', Object.keys(handlers.current.always)))
    const stopWorking = tinykeys(window, bind('working', Object.keys(handlers.current.working)))
    return () => {
      stopAlways()
      stopWorking()
    }
  }, [])
}

/** Keys that would otherwise do something of the browser's: ours also while typing. */
function useAlwaysKeys(): KeyHandlers {
  const { t } = useText()
  const shell = useShell()
  const saving = useWorkbench((state) => state.saving)
  const hasProject = useWorkbench((state) => state.project !== null)
  const exports = useExports()
  const ours =
    (act: () => void) =>
    (event: KeyboardEvent): void => {
      event.preventDefault()
      if (!event.isComposing && !isUnderWindow()) act()
    }
  return {
    '$mod+k': ours(() => hasProject && shell.set({ overlay: 'find' })),
    '$mod+o': ours(shell.chooseFiles),
    '$mod+s': ours(() => {
      if (!hasProject) return
      const time = saving.kind === 'saved' && saving.at > 0 ? clockTime(saving.at) : null
      shell.say({
        kind: 'info',
        text: time === null ? t('everythingSaved') : `${t('saved', { time })} · ${t('everythingSaved')}`,
        action: { text: t('downloadProject'), onSelect: () => void exports.project() },
      })
    }),
  }
}

function useWorkingKeys(): KeyHandlers {
  const shell = useShell()
  const project = useWorkbench((state) => state.project)
  const focus = useWorkbench((state) => state.focus)
  const unitLevel = useWorkbench((state) => state.unitLevel)
  const brushRadius = useWorkbench((state) => state.brushRadius)
  const tool = useWorkbench((state) => state.tool)
  const hasDraft = useWorkbench((state) => state.draft !== null)
  const hasBestMove = useWorkbench((state) => state.bestMove !== null)
  const hasSelection = useWorkbench((state) => state.selection.size > 0 || state.ground.length > 0)
  const actions = useWorkbench((state) => state.actions)
  const ours =
    (act: () => void) =>
    (event: KeyboardEvent): void => {
      if (event.isComposing || event.key === 'Process' || isTyping(event.target) || isUnderWindow()) return
      event.preventDefault()
      act()
    }
  const inCity = (act: () => void) => ours(() => project !== null && act())
  return {
    ...Object.fromEntries(
      JOBS.map(({ id, keys }) => [keys, ours(() => shell.set({ job: id, historyOpen: false }))]),
    ),
    ...Object.fromEntries(
      TOOL_KEYS.map(({ tool, keys }) => [keys.toLowerCase(), inCity(() => actions.setTool(tool))]),
    ),
    '[': inCity(() => tool === 'brush' && actions.setBrushRadius(brushRadius - BRUSH_STEP_PIXELS)),
    ']': inCity(() => tool === 'brush' && actions.setBrushRadius(brushRadius + BRUSH_STEP_PIXELS)),
    n: inCity(() => actions.findNext('unassigned')),
    d: inCity(() => actions.findNext('detached')),
    m: inCity(() => {
      shell.set({ job: 'streets', streetsTab: 'split', historyOpen: false })
      actions.findBestMove()
    }),
    '$mod+z': inCity(() => void actions.undo()),
    '$mod+Shift+z': inCity(() => void actions.redo()),
    '$mod+y': inCity(() => void actions.redo()),
    '$mod+a': inCity(() => {
      if (project !== null && focus !== null) actions.select(unitsOf(project.plan, focus, unitLevel))
    }),
    'Shift+?': ours(() => shell.set({ overlay: 'help' })),
    Enter: (event) => {
      if (event.defaultPrevented || isPressable(event.target)) return
      if (hasDraft) inCity(() => void actions.commitDraft())(event)
      else if (hasBestMove) inCity(() => void actions.acceptBestMove())(event)
      else if (hasSelection && !isBorderTool(tool)) inCity(() => void actions.assignSelection())(event)
    },
    Escape: (event) => {
      if (event.defaultPrevented || isUnderWindow()) return
      if (isTyping(event.target) && event.target instanceof HTMLElement) event.target.blur()
      else if (shell.historyOpen) shell.set({ historyOpen: false })
      else if (project !== null) actions.back()
    },
  }
}

/** A button keeps its own Enter. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, [role="menuitem"]') !== null
}

/** A window or a menu is open and has the keys. */
function isUnderWindow(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null
}
