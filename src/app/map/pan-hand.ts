import type { Map as MapLibreMap } from 'maplibre-gl'
import { workbench } from '#app/store/workbench.ts'
import type { Tool } from '#app/store/workbench-state.ts'
import type { Dispose } from './hand-context.ts'

/** Who may drag the map. */
export interface PanHand {
  /** True while Space is down. */
  readonly isHeld: () => boolean
  readonly dispose: Dispose
}

/** Tools that leave dragging to the map where they find nothing to hold. */
const DRAGGING_TOOLS: ReadonlySet<Tool> = new Set([
  'select',
  'pick',
  'pan',
  'vertices',
  'push',
  'redraw',
  'cut',
  'draw',
  'compounds',
  'place',
])

const CURSORS: Readonly<Record<Tool, string>> = {
  select: 'default',
  box: 'crosshair',
  lasso: 'crosshair',
  brush: 'none',
  pick: 'copy',
  pan: 'grab',
  vertices: 'default',
  push: 'default',
  redraw: 'crosshair',
  cut: 'crosshair',
  draw: 'crosshair',
  compounds: 'pointer',
  place: 'crosshair',
}

/** Lets the map be dragged with the tools that do not draw, and with every tool while Space is down. */
export function panHand(map: MapLibreMap): PanHand {
  let held = false
  const stop = new AbortController()
  const sync = (): void => {
    const { tool } = workbench.getState()
    if (held || DRAGGING_TOOLS.has(tool)) map.dragPan.enable()
    else map.dragPan.disable()
    map.getCanvas().style.cursor = held ? 'grab' : CURSORS[tool]
  }
  const hold = (down: boolean) => (event: KeyboardEvent) => {
    if (event.code !== 'Space' || event.isComposing || (down && !isFree(event.target, map))) return
    if (down) event.preventDefault()
    held = down
    sync()
  }
  window.addEventListener('keydown', hold(true), { signal: stop.signal })
  window.addEventListener('keyup', hold(false), { signal: stop.signal })
  window.addEventListener(
    'blur',
    () => {
      held = false
      sync()
    },
    { signal: stop.signal },
  )
  const unsubscribe = workbench.subscribe((state, before) => state.tool !== before.tool && sync())
  sync()
  return {
    isHeld: () => held,
    dispose: () => {
      stop.abort()
      unsubscribe()
    },
  }
}

/** Space belongs to buttons and fields while one of them has the focus. */
function isFree(target: EventTarget | null, map: MapLibreMap): boolean {
  return target === document.body || target === map.getCanvas()
}
