import { TerraDraw, TerraDrawFreehandMode, TerraDrawRectangleMode } from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import { labelsInRing } from '#core/topology/labels-in-ring.ts'
import type { HandContext } from './hand-context.ts'

/** Name of the drawer's sources and layers, and of the outline among them. */
const PREFIX = 'shape'
const OUTLINE_LAYER = `${PREFIX}-polygon-outline`

/** The box and the lasso while their tool is out. */
export interface ShapeHand {
  /** Drops a shape that is being drawn. */
  readonly stop: () => void
}

/**
 * Box and lasso, drawn by terra-draw and taken away as soon as they are closed: they select the units whose name
 * stands inside. Shift adds to the selection, Alt removes from it.
 */
export function shapeHand(context: HandContext, tool: 'box' | 'lasso', colour: `#${string}`): ShapeHand {
  const { map } = context
  const styles = {
    fillColor: colour,
    fillOpacity: 0.06,
    outlineColor: colour,
    outlineOpacity: 1,
    outlineWidth: 2,
    closingPointOpacity: 0,
    closingPointOutlineOpacity: 0,
    closingPointOutlineWidth: 0,
  } as const
  const keyEvents = { cancel: 'Escape', finish: null } as const
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: PREFIX }),
    modes: [
      new TerraDrawRectangleMode({ styles, keyEvents, drawInteraction: 'click-drag' }),
      new TerraDrawFreehandMode({
        styles,
        keyEvents,
        drawInteraction: 'click-drag',
        minDistance: 6,
        preventPointsNearClose: false,
      }),
    ],
  })
  let modifiers = { shift: false, alt: false }
  const element = map.getCanvasContainer()
  const remember = (event: PointerEvent): void => {
    modifiers = { shift: event.shiftKey || event.ctrlKey || event.metaKey, alt: event.altKey }
  }
  element.addEventListener('pointerup', remember, { capture: true })
  draw.on('finish', (id) => {
    const geometry = draw.getSnapshotFeature(id)?.geometry
    if (geometry?.type === 'Polygon') {
      select(
        context,
        geometry.coordinates[0] ?? [],
        modifiers.alt ? 'remove' : modifiers.shift ? 'add' : 'replace',
      )
    }
    queueMicrotask(() => draw.enabled && draw.clear())
  })
  draw.start()
  // The drawer cannot dash polygons itself; its outline is a layer of the map like any other.
  if (map.getLayer(OUTLINE_LAYER)) map.setPaintProperty(OUTLINE_LAYER, 'line-dasharray', [3, 2])
  draw.setMode(tool === 'box' ? 'rectangle' : 'freehand')
  return {
    stop: () => {
      element.removeEventListener('pointerup', remember, { capture: true })
      draw.stop()
    },
  }
}

function select(
  context: HandContext,
  ring: readonly GeoJSON.Position[],
  mode: 'replace' | 'add' | 'remove',
): void {
  const city = context.city()
  if (city === null) return
  const { unitLevel, actions } = context.state()
  const inside = labelsInRing(city.places.of(unitLevel), ring as [number, number][])
  const units = inside.map((slot) => city.project.plan.idOf(slot)).filter((id) => id !== null)
  actions.select(units, mode)
}
