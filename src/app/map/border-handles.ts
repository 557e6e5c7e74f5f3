import type { ScreenPoint } from './brush-path.ts'

/** A segment is wide enough for a handle in its middle when it is so many times the least distance long. */
const MIDDLE_ROOM = 2.4

/** A grip on the picked border: a vertex, or the middle of the segment that begins at one. */
export interface BorderHandle {
  readonly kind: 'vertex' | 'middle'
  /** Index into the vertices of the border. */
  readonly at: number
}

/** Which handles there is room for. */
export interface HandleRoom {
  readonly width: number
  readonly height: number
  /** Least distance between two handles, in pixels. */
  readonly spacing: number
  /** Handles at most. */
  readonly most: number
}

/** The handles to show, and how many vertices lie in view. */
export interface ShownHandles {
  readonly handles: readonly BorderHandle[]
  readonly inView: number
}

/**
 * Chooses the handles of a border: those asked for wherever they are, then vertices in view that keep their distance,
 * nodes before others, along the line; at last the middles of long segments.
 *
 * @param places Where the vertices stand on the screen, in order.
 * @param first Vertices that must have a handle, such as the one with the focus.
 */
export function borderHandles(
  places: readonly ScreenPoint[],
  { isNode, isClosed }: { readonly isNode: (at: number) => boolean; readonly isClosed: boolean },
  first: Iterable<number>,
  room: HandleRoom,
): ShownHandles {
  const isInView = ({ x, y }: ScreenPoint): boolean => x >= 0 && y >= 0 && x <= room.width && y <= room.height
  const taken: ScreenPoint[] = []
  const hasRoom = (place: ScreenPoint): boolean =>
    taken.length < room.most &&
    taken.every(({ x, y }) => Math.hypot(x - place.x, y - place.y) >= room.spacing)
  const chosen = new Set<number>()
  for (const at of first) {
    const place = places[at]
    if (place === undefined || chosen.has(at) || taken.length >= room.most) continue
    chosen.add(at)
    taken.push(place)
  }
  const inView = [...places.keys()].filter((at) => isInView(places[at]!))
  for (const wantsNode of [true, false]) {
    for (const at of inView) {
      if (chosen.has(at) || isNode(at) !== wantsNode || !hasRoom(places[at]!)) continue
      chosen.add(at)
      taken.push(places[at]!)
    }
  }
  const handles: BorderHandle[] = []
  for (const [at, place] of places.entries()) {
    if (chosen.has(at)) handles.push({ kind: 'vertex', at })
    const next = places[at + 1] ?? (isClosed ? places[0] : undefined)
    if (next === undefined) continue
    if (Math.hypot(next.x - place.x, next.y - place.y) < MIDDLE_ROOM * room.spacing) continue
    const middle = { x: (place.x + next.x) / 2, y: (place.y + next.y) / 2 }
    if (!isInView(middle) || !hasRoom(middle)) continue
    taken.push(middle)
    handles.push({ kind: 'middle', at })
  }
  return { handles, inView: inView.length }
}
