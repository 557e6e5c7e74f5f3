import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'

type Properties = Readonly<Record<string, unknown>>

/**
 * Turns the layers of one style into those of another that has the same layers: properties, filters, zooms and order. Leaves
 * sources, feature states and foreign layers alone, which `setStyle` would compare or remove.
 */
export function restyle(
  map: MapLibreMap,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  const known = new Map(before.map((layer) => [layer.id, layer]))
  for (const layer of after) {
    const old = known.get(layer.id)
    if (old === undefined) continue
    eachChange(old.paint, layer.paint, (name, value) => map.setPaintProperty(layer.id, name, value))
    eachChange(old.layout, layer.layout, (name, value) => map.setLayoutProperty(layer.id, name, value))
    if (isFiltered(old) && isFiltered(layer) && JSON.stringify(old.filter) !== JSON.stringify(layer.filter)) {
      map.setFilter(layer.id, layer.filter)
    }
    if (old.minzoom !== layer.minzoom || old.maxzoom !== layer.maxzoom) {
      map.setLayerZoomRange(layer.id, layer.minzoom ?? 0, layer.maxzoom ?? 24)
    }
  }
  const moved = after.findIndex(({ id }, index) => before[index]?.id !== id)
  if (moved >= 0) for (const { id } of after.slice(moved)) map.moveLayer(id)
}

function isFiltered(layer: LayerSpecification): layer is Exclude<LayerSpecification, { type: 'background' }> {
  return 'filter' in layer
}

function eachChange(before: unknown, after: unknown, change: (name: never, value: never) => void): void {
  const old = (before ?? {}) as Properties
  for (const [name, value] of Object.entries((after ?? {}) as Properties)) {
    if (JSON.stringify(old[name]) !== JSON.stringify(value)) change(name as never, value as never)
  }
}
