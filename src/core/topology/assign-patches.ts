import type { Patch, Patches } from './cover-patches.ts'
import { OUTSIDE } from './topology.ts'

/** Who decides where more than one, or no feature covers the ground. */
export interface AssignRules {
  /** Patches narrower than this (2 × area / perimeter) are slivers. */
  readonly sliverMeters: number
  readonly overlapRule: 'smaller' | 'larger' | 'first'
  readonly areaOfFeature: (feature: number) => number
}

/**
 * Owner of each patch. Slivers, gaps and overlaps alike, go to the feature with the longest shared border; other
 * overlaps by the rule, ties to the earlier feature; wide gaps stay OUTSIDE.
 */
export function assignPatches(patches: Patches, rules: AssignRules): Int32Array {
  const { covers, faults } = patches
  const owners = Int32Array.from(covers, (features) => (features.length === 1 ? features[0]! : OUTSIDE))
  for (const [patch, fault] of faults) {
    if (fault.features.length < 2) continue
    owners[patch] = isSliver(fault, rules)
      ? longestBorder(
          bordersByFeature(fault, (other) => covers[other]!),
          fault.features,
        )
      : byRule(fault.features, rules)
  }
  for (const [patch, fault] of faults) {
    if (fault.features.length > 0 || !isSliver(fault, rules)) continue
    const borders = bordersByFeature(fault, (other) => (owners[other]! < 0 ? [] : [owners[other]!]))
    owners[patch] = longestBorder(
      borders,
      [...borders.keys()].sort((a, b) => a - b),
    )
  }
  return owners
}

function isSliver(fault: Patch, rules: AssignRules): boolean {
  return 2 * fault.areaSquareMeters < rules.sliverMeters * fault.perimeterMeters
}

function bordersByFeature(
  fault: Patch,
  featuresOf: (patch: number) => readonly number[],
): Map<number, number> {
  const borders = new Map<number, number>()
  for (const [other, length] of fault.borders) {
    for (const feature of featuresOf(other)) borders.set(feature, (borders.get(feature) ?? 0) + length)
  }
  return borders
}

function longestBorder(borders: ReadonlyMap<number, number>, candidates: readonly number[]): number {
  let best = candidates[0] ?? OUTSIDE
  for (const feature of candidates) {
    if ((borders.get(feature) ?? 0) > (borders.get(best) ?? 0)) best = feature
  }
  return best
}

function byRule(features: readonly number[], rules: AssignRules): number {
  if (rules.overlapRule === 'first') return features[0]!
  const sign = rules.overlapRule === 'smaller' ? 1 : -1
  const better = (a: number, b: number) => sign * (rules.areaOfFeature(a) - rules.areaOfFeature(b)) < 0
  return features.reduce((best, feature) => (better(feature, best) ? feature : best))
}
