import { useEffect } from 'react'
import type { RefObject } from 'react'

/** Esc inside an element leaves it, and goes no further: elsewhere it would take the focus off the map. */
export function useEscape(inside: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    const box = inside.current
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      leave()
    }
    box?.addEventListener('keydown', press)
    return () => box?.removeEventListener('keydown', press)
  }, [inside, leave])
}
