import type { ReferenceLayers } from './workbench-state.ts'

/** A worker resolves an address against itself, the page against the page: so it is made absolute on the page. */
export function absoluteAddress(address: string): string {
  return typeof location === 'undefined' ? address : new URL(address, location.href).href
}

/** Reference layers with absolute addresses. */
export function absoluteLayers(layers: ReferenceLayers): ReferenceLayers {
  const entries = Object.entries(layers).map(([name, address]) => [name, absoluteAddress(String(address))])
  return Object.fromEntries(entries) as ReferenceLayers
}
