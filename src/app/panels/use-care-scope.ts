import { useMemo } from 'react'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { CareScope } from './care-scope.ts'

/** What a choice means now: the focus and the department on the map may have changed since it was made. */
export function useCareScope(choice: string): CareScope {
  const focus = useWorkbench((state) => state.focus)
  const department = useWorkbench((state) => state.pairing.department)
  return useMemo(() => {
    if (choice === 'focus' && focus !== null) return { kind: 'place', id: focus }
    if (choice === 'department' && department !== null) return { kind: 'department', id: department }
    const place = choice.startsWith('place:') ? choice.slice('place:'.length) : null
    return place === null ? { kind: 'city' } : { kind: 'place', id: place }
  }, [choice, focus, department])
}
