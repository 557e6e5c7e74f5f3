import { useEffect, useMemo, useState } from 'react'
import { LEADERS_SECTIONS } from './leaders-section.ts'
import type { LeadersSection } from './leaders-section.ts'

/** A talk in front of people: one section at a time on the whole screen. */
export interface Presentation {
  /** Null = the whole board is shown. */
  readonly section: LeadersSection | null
  readonly begin: () => void
  readonly leave: () => void
  readonly turn: (by: 1 | -1) => void
}

/** Arrow keys, page keys and space turn the pages, Esc leaves. */
export function usePresentation(): Presentation {
  const [at, setAt] = useState<number | null>(null)
  const isOn = at !== null
  const verbs = useMemo(
    () => ({
      turn: (by: 1 | -1) => setAt((now) => (now === null ? null : Math.min(LAST, Math.max(0, now + by)))),
      leave: () => {
        setAt(null)
        if (document.fullscreenElement !== null) void document.exitFullscreen()
      },
      begin: () => {
        setAt(0)
        // A browser may refuse the whole screen; the pages turn in the window all the same.
        document.documentElement.requestFullscreen?.().catch(() => undefined)
      },
    }),
    [],
  )
  const { turn, leave } = verbs

  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isField(event.target)) return
      if (event.key === 'Escape') leave()
      else if (['ArrowRight', 'PageDown'].includes(event.key)) turn(1)
      else if (['ArrowLeft', 'PageUp'].includes(event.key)) turn(-1)
      else return
      event.preventDefault()
    }
    const change = (): void => {
      if (document.fullscreenElement === null) setAt(null)
    }
    addEventListener('keydown', press)
    document.addEventListener('fullscreenchange', change)
    return () => {
      removeEventListener('keydown', press)
      document.removeEventListener('fullscreenchange', change)
    }
  }, [isOn, turn, leave])

  return { section: at === null ? null : LEADERS_SECTIONS[at]!, ...verbs }
}

const LAST = LEADERS_SECTIONS.length - 1

/** Arrow keys belong to sliders, lists and fields while one stands in them. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea, [role=slider]')
}
