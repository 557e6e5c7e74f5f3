import type { Tool } from '#app/store/workbench-state.ts'
import type { IconName } from '#app/ui/icon.tsx'

/** Tools in the order of the strip, each with its key and picture: those that pick units, move borders, pick compounds. */
export const TOOL_KEYS = [
  { tool: 'select', group: 'units', keys: 'V', icon: 'select' },
  { tool: 'box', group: 'units', keys: 'B', icon: 'box' },
  { tool: 'lasso', group: 'units', keys: 'L', icon: 'lasso' },
  { tool: 'brush', group: 'units', keys: 'P', icon: 'brush' },
  { tool: 'pick', group: 'units', keys: 'I', icon: 'pick' },
  { tool: 'pan', group: 'units', keys: 'H', icon: 'pan' },
  { tool: 'vertices', group: 'borders', keys: 'E', icon: 'vertices' },
  { tool: 'push', group: 'borders', keys: 'U', icon: 'push' },
  { tool: 'redraw', group: 'borders', keys: 'R', icon: 'redraw' },
  { tool: 'cut', group: 'borders', keys: 'S', icon: 'cut' },
  { tool: 'draw', group: 'borders', keys: 'A', icon: 'draw' },
  { tool: 'compounds', group: 'compounds', keys: 'C', icon: 'compounds' },
] as const satisfies readonly {
  readonly tool: Tool
  readonly group: 'units' | 'borders' | 'compounds'
  readonly keys: string
  readonly icon: IconName
}[]
