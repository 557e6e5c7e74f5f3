import type { Tool } from '#app/store/workbench-state.ts'
import type { IconName } from '#app/ui/icon.tsx'

/** Tools in the order of the strip, each with its key and picture. */
export const TOOL_KEYS = [
  { tool: 'select', keys: 'V', icon: 'select' },
  { tool: 'box', keys: 'B', icon: 'box' },
  { tool: 'lasso', keys: 'L', icon: 'lasso' },
  { tool: 'brush', keys: 'P', icon: 'brush' },
  { tool: 'pick', keys: 'I', icon: 'pick' },
  { tool: 'pan', keys: 'H', icon: 'pan' },
] as const satisfies readonly { readonly tool: Tool; readonly keys: string; readonly icon: IconName }[]
