import type { MergingRule } from '#core/plan/rule-profile.ts'
import { numberOption } from './number-option.ts'

/** What `--caps` may name, and of which limit it is. */
const CAPS = { households: 'households', floor: 'floorAreaSquareMeters', buildings: 'buildings' } as const

/** Limits that were asked for. */
interface MergingLimits {
  readonly distanceMeters?: number
  readonly caps: Partial<MergingRule['caps']>
}

/**
 * Limits of merging as `--distance METRES` and `--caps households=500,floor=50000,buildings=12` change those of the
 * rules; the text of what cannot be read where something cannot.
 */
export function mergingLimits(
  distance: string | undefined,
  caps: string | undefined,
): MergingLimits | string {
  const limits: { distanceMeters?: number; caps: Partial<MergingRule['caps']> } = { caps: {} }
  if (distance !== undefined) {
    const meters = numberOption(distance, { fallback: 0, least: 0, most: 200, whole: false })
    if (meters === null) return `--distance ${distance}`
    limits.distanceMeters = meters
  }
  for (const entry of caps === undefined ? [] : caps.split(',')) {
    const [name = '', text = ''] = entry.split('=')
    const most = numberOption(text, { fallback: 0, least: 0, most: 1e9, whole: false })
    if (!Object.hasOwn(CAPS, name) || most === null) return `--caps ${entry}`
    limits.caps = { ...limits.caps, [CAPS[name as keyof typeof CAPS]]: most }
  }
  return limits
}
