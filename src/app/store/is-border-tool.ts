import type { Tool } from './workbench-state.ts'

const BORDER_TOOLS: ReadonlySet<Tool> = new Set(['vertices', 'push', 'redraw', 'cut', 'draw'])

/** True for the tools that move borders; the others pick units or only look. */
export function isBorderTool(tool: Tool): boolean {
  return BORDER_TOOLS.has(tool)
}
