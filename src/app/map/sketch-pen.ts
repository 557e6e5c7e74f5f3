import type { Map as MapLibreMap } from 'maplibre-gl'
import { TerraDraw, TerraDrawLineStringMode } from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import { toDegrees, toGrid } from '#core/geometry/grid.ts'
import type { ScreenPoint } from './brush-path.ts'
import { gridAt, type GridVector } from './grid-at.ts'

/** Name of the drawer's sources and layers. */
const PREFIX = 'sketch'

/** A click so near to the last point ends the sketch. */
const LAST_POINT_PIXELS = 12

/** How terra-draw calls the change that ends a line; it does not export the word. */
const FINISH = 'finish'

/** What the pen asks and tells. */
export interface PenOwner {
  /** The place that a place under the pointer is drawn to; null = it stays where it is. */
  readonly catchAt: (place: GridVector, point: ScreenPoint) => GridVector | null
  /** Points were put down, taken back, or the pointer moved. */
  readonly changed: () => void
  /** Asked when the last point is clicked again; false = the sketch goes on. */
  readonly mayEnd: () => boolean
  /** The sketch was ended by that click. */
  readonly ended: () => void
}

/** What the pen holds. */
export interface PenPoints {
  readonly put: readonly GridVector[]
  /** Where the next point would be. */
  readonly live: GridVector | null
}

const NOTHING: PenPoints = { put: [], live: null }

/**
 * Puts points down one by one, by clicks and taps that terra-draw tells from drags, and by {@link put}. Only the
 * points are drawn here: the line between them follows roads.
 */
export class SketchPen {
  readonly #map: MapLibreMap
  readonly #mode: TerraDrawLineStringMode
  readonly #draw: TerraDraw
  #isEnding = false

  constructor(map: MapLibreMap, colour: `#${string}`, halo: `#${string}`, owner: PenOwner) {
    this.#map = map
    this.#mode = new TerraDrawLineStringMode({
      keyEvents: null,
      pointerDistance: LAST_POINT_PIXELS,
      showCoordinatePoints: true,
      styles: {
        lineStringOpacity: 0,
        ...pointStyles('coordinatePoint', halo, colour, 4),
        ...pointStyles('closingPoint', colour, halo, 5),
        ...pointStyles('snappingPoint', colour, halo, 5),
      },
      snapping: {
        toCustom: ({ lng, lat, containerX, containerY }) =>
          owner.catchAt([toGrid(lng), toGrid(lat)], { x: containerX, y: containerY })?.map(toDegrees),
      },
      validation: (_, { updateType }) => {
        const type: string = updateType
        if (type !== FINISH) return { valid: true }
        this.#isEnding = owner.mayEnd()
        return { valid: this.#isEnding }
      },
    })
    this.#draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: PREFIX }),
      modes: [this.#mode],
    })
    this.#draw.on('change', () => !this.#isEnding && owner.changed())
    this.#draw.on('finish', () => owner.ended())
    this.#draw.start()
    this.#draw.setMode(this.#mode.mode)
  }

  /** The points as they are now. */
  get points(): PenPoints {
    const sketched = this.#draw
      .getSnapshot()
      .find(({ geometry, properties }) => geometry.type === 'LineString' && properties['currentlyDrawing'])
    if (sketched?.geometry.type !== 'LineString') return NOTHING
    const places = sketched.geometry.coordinates.map(([lng, lat]): GridVector => [toGrid(lng!), toGrid(lat!)])
    return { put: places.slice(0, -1), live: places.at(-1)! }
  }

  /** Puts a point down as a click there would. */
  put(point: ScreenPoint): void {
    this.#mode.onMouseMove(this.#event(point, 'neither'))
    this.#mode.onClick(this.#event(point, 'left'))
  }

  /** Lets the next point be there, as a pointer would. */
  hover(point: ScreenPoint): void {
    this.#mode.onMouseMove(this.#event(point, 'neither'))
  }

  /** Takes the last point back. */
  takeBack(): void {
    this.#mode.undo()
  }

  /** Takes all of them away. */
  clear(): void {
    this.#isEnding = false
    if (this.#draw.enabled) this.#draw.clear()
  }

  /** Puts the pen away. */
  stop(): void {
    this.#draw.stop()
  }

  #event({ x, y }: ScreenPoint, button: 'left' | 'neither') {
    const [east, north] = gridAt(this.#map, { x, y })
    return {
      lng: toDegrees(east),
      lat: toDegrees(north),
      containerX: x,
      containerY: y,
      button,
      heldKeys: [],
      isContextMenu: false,
    }
  }
}

/** A disc with a rim for one of the kinds of points that terra-draw tells apart. */
function pointStyles(
  kind: 'coordinatePoint' | 'closingPoint' | 'snappingPoint',
  fill: `#${string}`,
  rim: `#${string}`,
  radius: number,
): Record<string, number | `#${string}`> {
  return {
    [`${kind}Color`]: fill,
    [`${kind}Width`]: radius,
    [`${kind}OutlineColor`]: rim,
    [`${kind}OutlineWidth`]: 2,
  }
}
