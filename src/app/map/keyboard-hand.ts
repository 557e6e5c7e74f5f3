import type { Dispose, HandContext } from './hand-context.ts'
import { neighbourTowards, WAYS } from './neighbour-towards.ts'
import { regionNeighbours } from './region-neighbours.ts'

/** Alt and an arrow key go from the jurisdiction in focus to its neighbour; the map follows when it must. */
export function keyboardHand(context: HandContext): Dispose {
  const { map } = context
  const stop = new AbortController()
  const keydown = (event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing || !(event.key in WAYS)) return
    event.preventDefault()
    event.stopPropagation()
    step(context, WAYS[event.key as keyof typeof WAYS])
  }
  map.getCanvas().addEventListener('keydown', keydown, { signal: stop.signal, capture: true })
  return () => stop.abort()
}

function step(context: HandContext, way: readonly [number, number]): void {
  const city = context.city()
  if (city === null) return
  const { map, signals } = context
  const { level, focus, actions } = context.state()
  const { plan, metrics } = city.project
  const places = city.places.of(level)
  const slot = plan.slotOf(focus)
  const from = places.get(slot)
  const middle = map.getCenter()
  const around = from
    ? [...(regionNeighbours(plan.topology, plan.labels(level)).get(slot) ?? [])]
    : [...places.keys()]
  const candidates = around.flatMap((region) => {
    const place = places.get(region)
    return place ? [[region, place] as const] : []
  })
  const next = from
    ? neighbourTowards(from, way, candidates)
    : plan.labels(level)[Math.max(0, city.locator.at(middle.lng, middle.lat))]
  const id = next === undefined ? null : plan.idOf(next)
  if (next === undefined || id === null) {
    signals.said.set({ key: 'noNeighbour', data: { level } })
    return
  }
  actions.setFocus(id)
  signals.said.set({ key: 'focusSaid', data: { name: plan.get(id)!.name, residents: metrics.residents(id) } })
  const place = places.get(next)
  if (place && !map.getBounds().contains([...place])) map.panTo([...place], { duration: 150 })
}
