import type { Map as MapLibreMap } from 'maplibre-gl'
import type { PickedBorder } from '#app/store/workbench-state.ts'
import type { Topology } from '#core/topology/topology.ts'
import { borderHandles, type ShownHandles } from './border-handles.ts'
import { isNode } from './is-node.ts'
import { screenAt } from './screen-at.ts'
import { vertexPlace } from './vertex-place.ts'

/** Handles at most: what a screen reader and a hand can still tell apart. */
const MOST_HANDLES = 150

/** Least distance between two handles in pixels, for a mouse and for a finger. */
const SPACING_PIXELS = 12
const FINGER_SPACING_PIXELS = 30

/** The handles of a border for the view of now; the vertex with the focus always has one. */
export function handlesInView(
  map: MapLibreMap,
  topology: Topology,
  border: PickedBorder,
  focused: number,
): ShownHandles {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const isCoarse = matchMedia('(pointer: coarse)').matches
  return borderHandles(
    border.vertices.map((vertex) => screenAt(map, vertexPlace(topology, vertex))),
    { isNode: (at) => isNode(topology, border.vertices[at]!), isClosed: border.isClosed },
    [focused],
    { width, height, spacing: isCoarse ? FINGER_SPACING_PIXELS : SPACING_PIXELS, most: MOST_HANDLES },
  )
}
