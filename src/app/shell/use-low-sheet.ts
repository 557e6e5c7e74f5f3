import { useEffect } from 'react'
import { isBorderTool } from '#app/store/is-border-tool.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { useShell } from './shell-state.ts'

/** Lowers the sheet of narrow screens when a tool that moves borders is taken: the hand needs the map. */
export function useLowSheet(): void {
  const { set } = useShell()
  const isOnMap = useWorkbench((state) => isBorderTool(state.tool))
  useEffect(() => {
    if (isOnMap) set({ sheet: 'low' })
    // oxlint-disable-next-line react/exhaustive-deps -- only taking a tool lowers it; it may be raised again
  }, [isOnMap])
}
