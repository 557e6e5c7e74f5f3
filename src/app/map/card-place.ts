import type { ScreenPoint } from './brush-path.ts'

/** Distance between the pointer and the card, and between the card and the edge of the map. */
const GAP_PIXELS = 20
const EDGE_PIXELS = 8

interface Size {
  readonly width: number
  readonly height: number
}

/** A rectangle on the map, such as the zoom buttons; pixels from its top left corner. */
export interface Obstacle extends ScreenPoint, Size {}

/**
 * Top left corner of a card beside the pointer: right below it where there is room and nothing to cover, else another
 * side; it never covers the pointer. Without a pointer: bottom centre, above what stands there.
 */
export function cardPlace(
  pointer: ScreenPoint | null,
  card: Size,
  map: Size,
  obstacles: readonly Obstacle[] = [],
): ScreenPoint {
  if (pointer === null) {
    const x = Math.max(0, (map.width - card.width) / 2)
    let y = map.height - card.height - 2 * GAP_PIXELS
    for (const obstacle of obstacles.toSorted((a, b) => b.y - a.y)) {
      if (meets({ x, y }, card, obstacle)) y = obstacle.y - card.height - EDGE_PIXELS
    }
    return { x, y: Math.max(EDGE_PIXELS, y) }
  }
  const fits = (start: number, length: number, room: number): boolean =>
    start >= EDGE_PIXELS && start + length <= room - EDGE_PIXELS
  const right = pointer.x + GAP_PIXELS
  const left = pointer.x - GAP_PIXELS - card.width
  const below = pointer.y + GAP_PIXELS
  const above = pointer.y - GAP_PIXELS - card.height
  const x = fits(right, card.width, map.width) ? right : left
  const y = fits(below, card.height, map.height) ? below : above
  const sides = [
    { x, y },
    { x, y: above },
    { x: left, y },
    { x: left, y: above },
  ]
  const free = sides.find(
    (side) =>
      fits(side.x, card.width, map.width) &&
      fits(side.y, card.height, map.height) &&
      !obstacles.some((obstacle) => meets(side, card, obstacle)),
  )
  return free ?? { x: Math.max(EDGE_PIXELS, x), y: Math.max(EDGE_PIXELS, y) }
}

function meets(at: ScreenPoint, card: Size, obstacle: Obstacle): boolean {
  return (
    at.x < obstacle.x + obstacle.width &&
    at.x + card.width > obstacle.x &&
    at.y < obstacle.y + obstacle.height &&
    at.y + card.height > obstacle.y
  )
}
