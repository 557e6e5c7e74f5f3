import type { ScreenPoint } from './brush-path.ts'

/** Distance between the pointer and the card, and between the card and the edge of the map. */
const GAP_PIXELS = 20
const EDGE_PIXELS = 8

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Top left corner of a card beside the pointer: right below it where there is room, else on the other side, so that it
 * never covers the pointer. Without a pointer: bottom centre.
 */
export function cardPlace(pointer: ScreenPoint | null, card: Size, map: Size): ScreenPoint {
  if (pointer === null) {
    return { x: Math.max(0, (map.width - card.width) / 2), y: map.height - card.height - 2 * GAP_PIXELS }
  }
  const fits = (start: number, length: number, room: number): boolean => start + length <= room - EDGE_PIXELS
  const right = pointer.x + GAP_PIXELS
  const below = pointer.y + GAP_PIXELS
  const x = fits(right, card.width, map.width) ? right : pointer.x - GAP_PIXELS - card.width
  const y = fits(below, card.height, map.height) ? below : pointer.y - GAP_PIXELS - card.height
  return { x: Math.max(EDGE_PIXELS, x), y: Math.max(EDGE_PIXELS, y) }
}
