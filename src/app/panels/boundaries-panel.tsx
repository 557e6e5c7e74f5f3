import { isBorderTool } from '#app/store/is-border-tool.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { BalancePanel } from './balance-panel.tsx'
import { BorderPanel } from './border-panel.tsx'
import { SelectionPanel } from './selection-panel.tsx'

/**
 * The border work: the border in the hand while a tool that moves borders is out; else the selection as soon as
 * something is picked; else the balance of the level.
 */
export function BoundariesPanel({ onOpenTable }: { readonly onOpenTable: () => void }) {
  const hasSelection = useWorkbench((state) => state.selection.size > 0)
  const tool = useWorkbench((state) => state.tool)
  if (isBorderTool(tool)) return <BorderPanel key={tool} tool={tool} />
  return hasSelection ? <SelectionPanel /> : <BalancePanel onOpenTable={onOpenTable} />
}
