import { useWorkbench } from '#app/store/use-workbench.ts'
import { BalancePanel } from './balance-panel.tsx'
import { SelectionPanel } from './selection-panel.tsx'

/** The border work: the balance of the level, and in its place the selection as soon as something is picked. */
export function BoundariesPanel({ onOpenTable }: { readonly onOpenTable: () => void }) {
  const hasSelection = useWorkbench((state) => state.selection.size > 0)
  return hasSelection ? <SelectionPanel /> : <BalancePanel onOpenTable={onOpenTable} />
}
