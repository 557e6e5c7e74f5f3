import { isFeature } from 'geojson-validation'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { GuardedGeometry } from './guard-geometry.ts'

const MAX_MESSAGE_LENGTH = 200

/**
 * Asks geojson-validation about one feature whose geometry passed `guardGeometry`, so that none of the inputs on which
 * the package throws, hangs or errs (it accepts NaN and throws on empty rings) can reach it.
 *
 * Problem: `geojson-invalid` {message in the package's own words}.
 */
export function validateFeature(geometry: GuardedGeometry, id: string | number | null): Problem | null {
  const { type, polygons } = geometry
  const coordinates = type === 'Polygon' ? polygons[0] : polygons
  const feature = {
    type: 'Feature',
    ...(id === null ? {} : { id }),
    properties: {},
    geometry: { type, coordinates },
  }
  try {
    if (isFeature(feature)) return null
    const messages = isFeature(feature, true)
    return problem('geojson-invalid', { message: (messages[0] ?? '').slice(0, MAX_MESSAGE_LENGTH) })
  } catch (error) {
    return problem('geojson-invalid', { message: String(error).slice(0, MAX_MESSAGE_LENGTH) })
  }
}
