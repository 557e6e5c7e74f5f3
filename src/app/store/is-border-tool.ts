import type { Tool } from './workbench-state.ts'

/** A tool that moves borders. */
export type BorderTool = Extract<Tool, 'vertices' | 'push' | 'redraw' | 'cut' | 'draw'>

const BORDER_TOOLS: ReadonlySet<Tool> = new Set<BorderTool>(['vertices', 'push', 'redraw', 'cut', 'draw'])

/** True for the tools that move borders; the others pick units or only look. */
export function isBorderTool(tool: Tool): tool is BorderTool {
  return BORDER_TOOLS.has(tool)
}
