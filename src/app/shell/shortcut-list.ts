import type { TextKey } from '#app/i18n/text-key.ts'
import { TOOL_KEYS } from '#app/panels/tool-keys.ts'
import { JOBS } from './job.ts'

/** A line of the help page: keys as printed on the keyboard, and what they do. */
export interface ShortcutLine {
  readonly keys: string
  readonly text: TextKey
}

/** All shortcuts, in the groups of the help page. */
export const SHORTCUT_GROUPS: readonly {
  readonly title: TextKey
  readonly lines: readonly ShortcutLine[]
}[] = [
  { title: 'helpPage.jobs', lines: JOBS.map(({ id, keys }) => ({ keys, text: `job.${id}` })) },
  { title: 'helpPage.tools', lines: TOOL_KEYS.map(({ tool, keys }) => ({ keys, text: `tool.${tool}` })) },
  {
    title: 'helpPage.editing',
    lines: [
      { keys: 'Enter', text: 'key.assign' },
      { keys: 'Esc', text: 'key.back' },
      { keys: 'Ctrl A', text: 'key.selectAll' },
      { keys: 'Ctrl Z', text: 'key.undo' },
      { keys: 'Ctrl Shift Z / Ctrl Y', text: 'key.redo' },
      { keys: 'N', text: 'key.nextUnassigned' },
      { keys: 'D', text: 'key.nextDetached' },
      { keys: 'M', text: 'streets.bestMoveShow' },
      { keys: '[', text: 'key.brushSmaller' },
      { keys: ']', text: 'key.brushLarger' },
      { keys: 'Alt ← ↑ → ↓', text: 'key.neighbours' },
    ],
  },
  {
    title: 'helpPage.borders',
    lines: [
      { keys: 'Enter', text: 'key.finish' },
      { keys: 'Esc', text: 'key.drop' },
      { keys: '[', text: 'key.vertexBefore' },
      { keys: ']', text: 'key.vertexAfter' },
      { keys: '← ↑ → ↓', text: 'key.nudge' },
      { keys: 'Shift ← ↑ → ↓', text: 'key.nudgeFar' },
      { keys: 'Del', text: 'key.deleteVertex' },
      { keys: '.', text: 'key.putPoint' },
      { keys: 'Backspace', text: 'key.lastPoint' },
      { keys: 'Alt', text: 'key.noSnapping' },
    ],
  },
  {
    title: 'helpPage.general',
    lines: [
      { keys: 'Ctrl K', text: 'key.find' },
      { keys: 'Ctrl O', text: 'key.open' },
      { keys: 'Ctrl S', text: 'key.save' },
      { keys: '?', text: 'key.help' },
    ],
  },
]
