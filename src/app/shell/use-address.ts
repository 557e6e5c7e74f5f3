import { useEffect, useRef } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { readAddress, writeAddress } from './address.ts'
import { useShell } from './shell-state.ts'

/** Takes job, view, level, focus and selection from the address once the city is open, and keeps the address current. */
export function useAddress(): void {
  const { language } = useText()
  const { job, streetsTab, compoundsTab, pairingTab } = useShell()
  const tab = job === 'compounds' ? compoundsTab : job === 'pairing' ? pairingTab : streetsTab
  const project = useWorkbench((state) => state.project)
  const level = useWorkbench((state) => state.level)
  const unitLevel = useWorkbench((state) => state.unitLevel)
  const focus = useWorkbench((state) => state.focus)
  const selection = useWorkbench((state) => state.selection)
  const actions = useWorkbench((state) => state.actions)
  const restored = useRef(false)

  useEffect(() => {
    if (project === null) return
    if (!restored.current) {
      restored.current = true
      const address = readAddress(location.hash)
      if (address.level !== null) actions.setLevel(address.level)
      if (address.unitLevel !== null) actions.setUnitLevel(address.unitLevel)
      if (address.focus !== null) actions.setFocus(address.focus, true)
      if (address.selection.length > 0) actions.select(address.selection)
      return
    }
    const address = { job, tab, level, unitLevel, focus, selection: [...selection], language }
    history.replaceState(null, '', writeAddress(location.hash, address))
  }, [project, actions, job, tab, level, unitLevel, focus, selection, language])
}
