import { problem, type Problem } from '#core/problem/problem.ts'
import type { PreparedLayer } from './prepare-layer.ts'

/** Why a feature of a prepared layer cannot be used as a line, or null: `geometry-not-line` {found} and its like. */
export function refusalOfLine({ layer, lines, refused }: PreparedLayer, feature: number): Problem | null {
  const wrong = refused.get(feature) ?? null
  if (wrong !== null || lines.has(feature)) return wrong
  const reason = layer.features[feature]!.refused
  if (reason === null) return problem('geometry-not-line', { found: 'Polygon' })
  return reason.code === 'geometry-not-polygon' ? problem('geometry-not-line', reason.data) : reason
}
