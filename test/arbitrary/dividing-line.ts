import fc from 'fast-check'
import type { Topology } from '#core/topology/topology.ts'

/** A line in the making: numbers that {@link dividingLine} turns into a line over a topology as it stands. */
export interface LineSeed {
  readonly kind: 'across' | 'free' | 'ring' | 'vertices' | 'beside'
  readonly places: readonly (readonly [number, number])[]
}

/** Seeds of lines: right across, anyhow, closed, from vertex to vertex, and a few steps beside vertices. */
export function lineSeeds(
  kinds: readonly LineSeed['kind'][] = ['across', 'free', 'ring', 'vertices', 'beside'],
): fc.Arbitrary<LineSeed> {
  const place = fc.tuple(fc.nat({ max: 9_999 }), fc.nat({ max: 9_999 }))
  return fc.record({
    kind: fc.constantFrom(...kinds),
    places: fc.array(place, { minLength: 2, maxLength: 7 }),
  })
}

/**
 * The line that a seed means, as interleaved grid positions. Lines across and rings do not cross themselves; lines
 * reach a tenth of the city's width beyond its box.
 */
export function dividingLine(topology: Topology, { kind, places }: LineSeed): number[] {
  const box = boxOf(topology)
  const inBox = (u: number, v: number): [number, number] => [
    Math.round(box.west + ((u / 9_999) * 1.2 - 0.1) * box.width),
    Math.round(box.south + ((v / 9_999) * 1.2 - 0.1) * box.height),
  ]
  if (kind === 'free') return places.flatMap(([u, v]) => inBox(u, v))
  if (kind === 'across') {
    const inner = places.map(([u, v]) => inBox(u, v)).sort(([a], [b]) => a - b)
    const ends = [inBox(0, places[0]![1]), inBox(9_999, places.at(-1)![1])] as const
    const between = inner.filter(([x], k) => x > ends[0][0] && x < ends[1][0] && x !== inner[k - 1]?.[0])
    return [ends[0], ...between, ends[1]].flat()
  }
  if (kind === 'ring') {
    const [centre, ...around] = places
    const [x, y] = inBox(centre![0], centre![1])
    const count = around.length + 2
    const size = Math.max(3, (Math.min(box.width, box.height) * (1 + (centre![0] % 7))) / 14)
    const ring = Array.from({ length: count }, (_, k) => {
      const angle = (2 * Math.PI * k) / count
      const radius = size * (0.4 + (around[k % around.length]![1] / 9_999) * 0.6)
      return [Math.round(x + Math.cos(angle) * radius), Math.round(y + Math.sin(angle) * radius)]
    })
    return [...ring, ring[0]!].flat()
  }
  const vertices = verticesOf(topology)
  return places.flatMap(([u, v]) => {
    const at = vertices[(u * 10_000 + v) % vertices.length]!
    const [dx, dy] = kind === 'beside' ? [(u % 5) - 2, (v % 5) - 2] : [0, 0]
    return [topology.points[2 * at]! + dx, topology.points[2 * at + 1]! + dy]
  })
}

/** The positions of arcs, by their place in the array. */
function verticesOf({ arcStart, arcEnd }: Topology): number[] {
  return Array.from(arcStart).flatMap((start, arc) =>
    Array.from({ length: arcEnd[arc]! - start }, (_, i) => start + i),
  )
}

function boxOf({ points, arcStart, arcEnd }: Topology) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let arc = 0; arc < arcStart.length; arc++) {
    for (let i = 2 * arcStart[arc]!; i < 2 * arcEnd[arc]!; i += 2) {
      west = Math.min(west, points[i]!)
      east = Math.max(east, points[i]!)
      south = Math.min(south, points[i + 1]!)
      north = Math.max(north, points[i + 1]!)
    }
  }
  return { west, south, width: east - west, height: north - south }
}
