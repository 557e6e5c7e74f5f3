import { columnText } from './column-text.ts'
import { kindColumnsOf } from './kind-columns.ts'
import type { Layer } from './layer.ts'
import { recogniseColumns } from './recognise-columns.ts'
import { facilityKindOf, isFacilityTitle } from './recognise-facility.ts'
import { lineKindOf, lineKindOfTitle } from './recognise-line.ts'

const SAMPLE = 500
/** Share of the points that must be facilities by their words, where the title does not say so. */
const SOME = 0.2

/**
 * What a layer without areas is: lines of roads, rivers and railways, or facilities, when its title, its columns or its
 * names say so; else it is for orientation only.
 */
export function recogniseSurroundings(layer: Layer, title: string): 'lines' | 'facilities' | 'reference' {
  const sample = layer.features.slice(0, SAMPLE)
  const lines = sample.filter(({ lines: parts }) => parts.length > 0)
  const points = sample.filter(({ point }) => point !== null)
  if (lines.length > points.length) return isLineLayer(layer, title, lines) ? 'lines' : 'reference'
  if (points.length === 0) return 'reference'
  const { name, kind } = recogniseColumns(layer.columns, 'facilities')
  const served = points.filter(({ properties }) => {
    return facilityKindOf(columnText(properties, kind), columnText(properties, name)) !== null
  })
  return isFacilityTitle(title) || served.length > points.length * SOME ? 'facilities' : 'reference'
}

/** Borders are lines too, but none that a border should follow. */
const BORDERS = /界|boundar|border/i

function isLineLayer(layer: Layer, title: string, sample: Layer['features']): boolean {
  if (BORDERS.test(title)) return false
  if (lineKindOfTitle(title) !== null) return true
  const columns = kindColumnsOf(layer.columns, recogniseColumns(layer.columns, 'lines').kind)
  return sample.some(({ properties }) =>
    columns.some((column) => {
      const kind = lineKindOf(columnText(properties, column))
      return kind !== null && kind !== 'none'
    }),
  )
}
