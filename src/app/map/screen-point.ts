import type { ScreenPoint } from './brush-path.ts'

/** Where a pointer event happened, in CSS pixels from the top left corner of the map. */
export function screenPoint(event: MouseEvent, container: HTMLElement): ScreenPoint {
  const box = container.getBoundingClientRect()
  return { x: event.clientX - box.left, y: event.clientY - box.top }
}
