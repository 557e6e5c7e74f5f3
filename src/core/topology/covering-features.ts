import type { Windings } from './build-arrangement.ts'

/**
 * Features that cover a face, ascending. A polygon covers what its shell winds around any number of times (nonzero
 * rule: both halves of a bow-tie, the middle of a pentagram) and none of its holes winds around.
 */
export function coveringFeatures(windings: Windings, polygonFeature: Uint32Array): readonly number[] {
  if (windings.length === 0) return []
  const features: number[] = []
  for (let i = 0; i < windings.length; i += 2) {
    const layer = windings[i]!
    if (layer % 2 === 1 || windings[i + 2] === layer + 1) continue
    const feature = polygonFeature[layer >> 1]!
    if (!features.includes(feature)) features.push(feature)
  }
  return features.sort((a, b) => a - b)
}
