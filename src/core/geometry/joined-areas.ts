import { difference, featureCollection, polygon, union } from './turf.ts'
import type { Feature, MultiPolygon, Polygon } from './turf.ts'

/** A simple ring of interleaved grid steps, the first position not repeated. */
type Ring = readonly number[]

/**
 * Areas joined with what of some filling lies outside what is taken. Turf on the plane of grid steps, from the first
 * position on; rounded to the grid where edges cross, so that an edge may move by half a step.
 *
 * @returns Polygons, each with its shell first; none where everything is empty, and where Turf does not find its way.
 */
export function joinedAreas(
  areas: readonly Ring[],
  filling: readonly Ring[],
  taken: readonly Ring[],
): number[][][] {
  const origin = areas[0]?.slice(0, 2) ?? [0, 0]
  const toAreas = (rings: readonly Ring[]): Area[] => rings.map((ring) => areaOf([ring], origin))
  try {
    const free = roundedPolygons(outside(joined(toAreas(filling)), toAreas(taken)), [0, 0])
    const whole = joined([...toAreas(areas), ...free.map((rings) => areaOf(rings, [0, 0]))])
    return roundedPolygons(whole, origin)
  } catch {
    return []
  }
}

type Area = Feature<Polygon | MultiPolygon>

function joined(areas: readonly Area[]): Area | null {
  return areas.length < 2 ? (areas[0] ?? null) : union(featureCollection([...areas]))
}

function outside(area: Area | null, taken: readonly Area[]): Area | null {
  return area === null || taken.length === 0 ? area : difference(featureCollection([area, ...taken]))
}

function areaOf(rings: readonly Ring[], [x0, y0]: readonly number[]): Area {
  return polygon(
    rings.map((ring) => {
      const positions = Array.from({ length: ring.length / 2 }, (_, i) => {
        return [ring[2 * i]! - x0!, ring[2 * i + 1]! - y0!]
      })
      return [...positions, positions[0]!]
    }),
  )
}

function roundedPolygons(area: Area | null, [x0, y0]: readonly number[]): number[][][] {
  if (area === null) return []
  const { type, coordinates } = area.geometry
  const polygons = type === 'Polygon' ? [coordinates] : coordinates
  return polygons
    .filter((rings) => onGrid(rings[0]!).length >= 6)
    .map((rings) => {
      const rounded = rings.map((ring) => onGrid(ring)).filter((ring) => ring.length >= 6)
      return rounded.map((ring) => ring.map((step, i) => step + (i % 2 === 0 ? x0! : y0!)))
    })
}

/** A closed ring rounded to the grid, without repeated positions and without spikes. */
function onGrid(ring: readonly (readonly number[])[]): number[] {
  const kept: (readonly [number, number])[] = []
  for (const [x, y] of ring.slice(0, -1)) {
    kept.push([Math.round(x!), Math.round(y!)])
    trim(kept)
  }
  for (let length = -1; length !== kept.length && kept.length > 2;) {
    length = kept.length
    for (let turn = 0; turn < 2; turn++) {
      kept.push(kept.shift()!)
      trim(kept)
    }
  }
  return kept.flat()
}

/** Takes a repeated position, or the way there and back, from the end. */
function trim(positions: (readonly [number, number])[]): void {
  const isSame = (a: number, b: number): boolean => {
    const [one, other] = [positions.at(a), positions.at(b)]
    return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1]
  }
  for (;;) {
    if (isSame(-1, -2)) positions.pop()
    else if (isSame(-1, -3)) positions.splice(-2)
    else return
  }
}
