import { cutGrid } from '../mesh/cut-grid.ts'
import type { CutStyle } from '../mesh/cut-grid.ts'
import { findChords } from '../mesh/find-chords.ts'
import type { Chord } from '../mesh/find-chords.ts'
import type { Mesh } from '../mesh/mesh.ts'
import { distance } from '../plane/distance.ts'
import type { Point } from '../plane/point.ts'
import { ringArea } from '../plane/ring-area.ts'
import { ringContains } from '../plane/ring-contains.ts'
import type { Random } from '../random.ts'
import { relief } from './relief.ts'
import { urbanity } from './urbanity.ts'

/** A place and how many people live around it, relative to the other places of its block. */
export interface Sample {
  readonly point: Point
  readonly weight: number
}

/** The last resort where no bent cut stays clear of the border. */
const STRAIGHT: CutStyle = { roughness: 0, stepMeters: 1, snapMeters: 20 }
/** At most about this many samples are weighed to compare cuts. */
const MOST_PROBES = 240

/** Splits a block into `count` grids of about equal weight; returns their faces. */
export function splitBlock(
  mesh: Mesh,
  face: number,
  count: number,
  samples: readonly Sample[],
  random: Random,
): number[] {
  if (count === 1) return [face]
  const ring = mesh.ring(face)
  const first = count < 4 ? Math.floor(count / 2) : Math.floor(count * random.between(0.38, 0.62))
  const isUrban = isUrbanBlock(ring, count, samples)
  const options = proposeChords(ring, first / count, samples, isUrban, random)
  const straight = options.map(({ chord }) => ({ chord, style: STRAIGHT }))
  const natural = options.map(({ chord }) => ({ chord, style: styleOf(chord, isUrban) }))
  for (const { chord, style } of [...natural, ...straight]) {
    const added = cutGrid(mesh, face, chord, style, random)
    if (added < 0) continue
    const sides = [mesh.ring(face), mesh.ring(added)]
    const inside = samples.filter(({ point }) => ringContains(sides[0]!, point))
    const others = samples.filter(({ point }) => !ringContains(sides[0]!, point))
    const share = weigh(inside) / (weigh(samples) || 1)
    const kept = Math.max(1, Math.min(count - 1, Math.round(share * count)))
    return [
      ...splitBlock(mesh, face, kept, inside, random),
      ...splitBlock(mesh, added, count - kept, others, random),
    ]
  }
  throw new Error(`block ${face} cannot be cut`)
}

/** Whether a block's grids will be city blocks (straight sides) rather than country (natural sides). */
function isUrbanBlock(ring: readonly Point[], count: number, samples: readonly Sample[]): boolean {
  const middle = samples[Math.floor(samples.length / 2)]?.point ?? ring[0]!
  return ringArea(ring) / count < 450_000 && urbanity(middle) > 0.12
}

function weigh(samples: readonly Sample[]): number {
  return samples.reduce((sum, { weight }) => sum + weight, 0)
}

/** Chords that part the weight about as wanted, best first: balanced, short, and leaving no thin strips. */
function proposeChords(
  ring: readonly Point[],
  target: number,
  samples: readonly Sample[],
  isUrban: boolean,
  random: Random,
): { chord: Chord; score: number }[] {
  const every = Math.ceil(samples.length / MOST_PROBES)
  const probes = samples.filter((_, index) => index % every === 0)
  const total = weigh(probes)
  const size = Math.sqrt(ringArea(ring))
  const options: { chord: Chord; score: number }[] = []
  for (const along of directions(ring, isUrban, random)) {
    const heights = probes
      .map(({ point, weight }) => ({ at: point[1] * along[0] - point[0] * along[1], weight }))
      .sort((a, b) => a.at - b.at)
    for (const share of [target, 1 - target, 0.5, target + 0.13, target - 0.13]) {
      let sum = 0
      const aim = Math.max(0.1, Math.min(0.9, share)) * total
      const at = heights.find(({ weight }) => (sum += weight) >= aim)?.at
      if (at === undefined) continue
      const chord = findChords(ring, along, at + random.between(-0.01, 0.01) * size)[0]
      if (chord === undefined || chord.meters < 1) continue
      const part = partOf(ring, chord)
      const inside = weigh(probes.filter(({ point }) => ringContains(part, point))) / (total || 1)
      const miss = Math.min(Math.abs(inside - target), Math.abs(1 - inside - target))
      const area = Math.abs(ringArea(part)) / ringArea(ring)
      const thin = area < 0.08 || area > 0.92 ? 2 : 0
      options.push({ chord, score: chord.meters / size + 3.5 * miss + thin })
    }
  }
  return options.sort((a, b) => a.score - b.score)
}

/** The piece of the ring from where the chord ends round to where it starts. */
function partOf(ring: readonly Point[], { start, end }: Chord): Point[] {
  const part: Point[] = [start.point, end.point]
  const count = ring.length
  for (let at = (end.side + 1) % count; at !== (start.side + 1) % count; at = (at + 1) % count)
    part.push(ring[at]!)
  return part
}

/** Unit directions to try: along and across a city block's longest side, or any way in the country. */
function directions(ring: readonly Point[], isUrban: boolean, random: Random): Point[] {
  if (!isUrban) return Array.from({ length: 9 }, () => unit([random.between(-1, 1), random.between(-1, 1)]))
  let longest: Point = [1, 0]
  let best = 0
  for (let i = 0; i < ring.length; i++) {
    let j = (i + 1) % ring.length
    const first = unit(minus(ring[j]!, ring[i]!))
    for (let step = 0; step < ring.length; step++) {
      const k = (j + 1) % ring.length
      const next = unit(minus(ring[k]!, ring[j]!))
      if (first[0] * next[0] + first[1] * next[1] < 0.995) break
      j = k
    }
    const length = distance(ring[i]!, ring[j]!)
    if (length > best) [best, longest] = [length, unit(minus(ring[j]!, ring[i]!))]
  }
  return [-0.035, 0, 0.03].flatMap((tilt) => {
    const lean = tilt + random.between(-0.015, 0.015)
    const [x, y] = unit([longest[0] - lean * longest[1], longest[1] + lean * longest[0]])
    return [
      [x, y],
      [-y, x],
    ] as Point[]
  })
}

function unit([x, y]: Point): Point {
  const length = Math.sqrt(x * x + y * y) || 1
  return [x / length, y / length]
}

function minus(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]]
}

/** City cuts bend a little once or twice; country cuts wiggle, most of all in the mountains. */
function styleOf(chord: Chord, isUrban: boolean): CutStyle {
  if (isUrban) return { roughness: 0.022, stepMeters: Math.max(110, chord.meters * 0.4), snapMeters: 22 }
  const middle: Point = [
    (chord.start.point[0] + chord.end.point[0]) / 2,
    (chord.start.point[1] + chord.end.point[1]) / 2,
  ]
  const step = Math.max(90, Math.min(260, chord.meters / 14))
  return { roughness: 0.3 + 0.2 * relief(middle), stepMeters: step, snapMeters: 60 }
}
