import type { SharedFacility } from '#core/plan/compound-merge.ts'
import type { CompoundFacing } from './compound-facing.ts'
import type { FacingStretch } from './facing-stretch.ts'
import { placeInStretch } from './place-in-stretch.ts'

/** Metres that a path is long at least, and that an area is long and wide at least. */
const PATH_METERS = 20
const AREA_METERS = { long: 10, green: 4, parking: 6 }

/** Shares of the width of a strip: where the path runs beside an area, and from where the area reaches to the far side. */
const PATH_SHARE = 0.2
const AREA_SHARE = 0.4

/**
 * Shared facilities suggested for the strips between compounds that become one: a fitness path along the longest
 * strip, also where only a wall stood, and where a strip is wide enough green (4 m) or parking (6 m: a row of spaces
 * and the way past it) in the largest. Sizes are proposals of this program.
 */
export function suggestedFacilities(facings: readonly CompoundFacing[]): readonly SharedFacility[] {
  const strips = facings
    .filter(({ barrier }) => barrier === null)
    .flatMap(({ stretches, plane }) => stretches.map((stretch) => ({ stretch, plane })))
  const longest = best(strips, ({ stretch }) => lengthOf(stretch))
  const widest = best(strips, ({ stretch }) => {
    const isWide = widthOf(stretch) >= AREA_METERS.green && lengthOf(stretch) >= AREA_METERS.long
    return isWide ? widthOf(stretch) * lengthOf(stretch) : 0
  })
  const facilities: SharedFacility[] = []
  if (longest !== null && lengthOf(longest.stretch) >= PATH_METERS) {
    const share = longest === widest ? PATH_SHARE : 0.5
    const points = alongStrip(longest, share)
    facilities.push({ kind: 'fitness-path', shape: 'line', points, name: '' })
  }
  if (widest !== null) {
    const [x1, y1, x2, y2] = alongStrip(widest, AREA_SHARE)
    const [x3, y3, x4, y4] = alongStrip(widest, 1)
    const kind = widthOf(widest.stretch) >= AREA_METERS.parking ? 'parking' : 'green'
    const points = [x1!, y1!, x2!, y2!, x4!, y4!, x3!, y3!]
    facilities.push({ kind, shape: 'area', points, name: '' })
  }
  return facilities
}

interface Strip {
  readonly stretch: FacingStretch
  readonly plane: CompoundFacing['plane']
}

/** From one end of a strip to the other, at a share of its width, in grid steps. */
function alongStrip({ stretch, plane }: Strip, share: number): number[] {
  const { from, to, near, far } = stretch
  const at = (t: number, end: 0 | 1): readonly [number, number] =>
    plane.step(...placeInStretch(stretch, t, near[end] + (far[end] - near[end]) * share))
  return [...at(from, 0), ...at(to, 1)]
}

/** The strip of which the value is highest, and above 0. */
function best(strips: readonly Strip[], value: (strip: Strip) => number): Strip | null {
  let found: Strip | null = null
  for (const strip of strips) if (value(strip) > (found === null ? 0 : value(found))) found = strip
  return found
}

function lengthOf({ from, to }: FacingStretch): number {
  return to - from
}

function widthOf({ near, far }: FacingStretch): number {
  return Math.min(far[0] - near[0], far[1] - near[1])
}
