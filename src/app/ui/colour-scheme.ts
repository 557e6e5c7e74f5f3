import { useSyncExternalStore } from 'react'

/** Light or dark screen. */
export type ColourScheme = 'light' | 'dark'

const STORAGE_KEY = 'heyuan.theme'
const listeners = new Set<() => void>()

/** Puts the scheme chosen before, else the system's, on the page. Call once before the first render. */
export function startColourScheme(): void {
  show(remembered() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'))
}

/** Switches the page and remembers the choice. */
export function setColourScheme(scheme: ColourScheme): void {
  show(scheme)
  try {
    localStorage.setItem(STORAGE_KEY, scheme)
  } catch {
    return
  }
}

/** The scheme that the page shows now; renders again when it is switched. */
export function useColourScheme(): ColourScheme {
  return useSyncExternalStore(subscribe, current)
}

function current(): ColourScheme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'
}

function show(scheme: ColourScheme): void {
  document.documentElement.dataset['theme'] = scheme
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function remembered(): ColourScheme | null {
  try {
    const value = localStorage.getItem(STORAGE_KEY)
    return value === 'dark' || value === 'light' ? value : null
  } catch {
    return null
  }
}
