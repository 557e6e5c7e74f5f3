import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { BorderName } from './border-name.ts'
import { SIDES, type BorderRun, type FourBounds, type RingBounds, type Side } from './border-run.ts'
import { borderRings, type BorderSegment } from './border-segments.ts'
import type { NamedLines } from './named-lines.ts'

/** Shorter stretches on the way round are joined with what is before them: a corner, a crossing. */
const SHORT_SHARE = 0.02
/** What takes less of a side is left out of its sentence. */
const SIDE_SHARE = 0.1
/** How much the place of a segment counts for its side, where the way it faces counts 1. */
const PLACE_WEIGHT = 1.5

interface NamedSegment extends BorderSegment {
  readonly along: BorderName
}

/**
 * The four bounds (四至) of a labelled region: which named road, river, railway or neighbour its border runs along at
 * each side, and the way round it. A segment belongs to the side that it faces and lies at, as seen from the middle of
 * the ring's box (domain notes 1.5).
 *
 * @param nameOf Name of a neighbouring label; '' = it has none.
 */
export function fourBounds(
  topology: Topology,
  labels: Int32Array,
  label: number,
  nameOf: (label: number) => string,
  lines: NamedLines,
): FourBounds {
  const rings = borderRings(topology, labels, label)
    .map((ring) => ({ area: doubledArea(ring), ring }))
    .sort((a, b) => Math.abs(b.area) - Math.abs(a.area))
    .map(({ area, ring }) => ({ isShell: area > 0, bounds: boundsOf(ring, area > 0, nameOf, lines) }))
  const unnamed = rings
    .flatMap(({ bounds }) => bounds.way)
    .filter(({ along }) => along.kind === 'unnamed')
    .sort((a, b) => b.meters - a.meters)
  return {
    parts: rings.filter(({ isShell }) => isShell).map(({ bounds }) => bounds),
    holes: rings.filter(({ isShell }) => !isShell).map(({ bounds }) => bounds),
    unnamed,
  }
}

function turned({ x1, y1, x2, y2, ...rest }: NamedSegment): NamedSegment {
  return { ...rest, x1: x2, y1: y2, x2: x1, y2: y1 }
}

function boundsOf(
  ring: readonly BorderSegment[],
  isShell: boolean,
  nameOf: (label: number) => string,
  lines: NamedLines,
): RingBounds {
  const named = ring.map((segment): NamedSegment => {
    const name = segment.across < 0 ? '' : nameOf(segment.across)
    const line = lines.along(segment.x1, segment.y1, segment.x2, segment.y2)
    const other: BorderName = name === '' ? { kind: 'unnamed', name: '' } : { kind: 'neighbour', name }
    return { ...segment, along: line ?? other }
  })
  // Shells run counter-clockwise; papers go round clockwise. A hole is told as the ground that lies in it.
  const clockwise = isShell ? named.toReversed().map(turned) : named
  const sideOf = sidesOf(ring, isShell)
  const at = (side: Side): BorderRun[] => runsAt(named.filter((segment) => sideOf(segment) === side))
  const sides = { east: at('east'), south: at('south'), west: at('west'), north: at('north') }
  const way = wayRound(clockwise)
  const names = new Set(SIDES.flatMap((side) => sides[side].map(({ along }) => keyOf(along))))
  return { sides, way, around: names.size === 1 ? SIDES.flatMap((side) => sides[side])[0]!.along : null }
}

/** Says which side a segment belongs to: where it lies in the ring's box, and the way it faces. */
function sidesOf(ring: readonly BorderSegment[], isShell: boolean): (segment: BorderSegment) => Side {
  const [west, east] = extent(ring.map(({ x1 }) => x1))
  const [south, north] = extent(ring.map(({ y1 }) => y1))
  const step = metersPerStep((south + north) / 2)
  return ({ x1, y1, x2, y2 }) => {
    const [u, v] = [relative((x1 + x2) / 2, west, east), relative((y1 + y2) / 2, south, north)]
    const [dx, dy] = [(x2 - x1) * step.east, (y2 - y1) * step.north]
    const length = Math.hypot(dx, dy) * (isShell ? 1 : -1)
    const [facingX, facingY] = [dy / length, -dx / length]
    const east2 = PLACE_WEIGHT * u + facingX
    const north2 = PLACE_WEIGHT * v + facingY
    if (Math.abs(east2) >= Math.abs(north2)) return east2 >= 0 ? 'east' : 'west'
    return north2 >= 0 ? 'north' : 'south'
  }
}

/** What lies at a side: by name, longest first, without what is only touched. */
function runsAt(segments: readonly NamedSegment[]): BorderRun[] {
  const byName = new Map<string, NamedSegment[]>()
  for (const segment of segments) {
    const key = keyOf(segment.along)
    byName.set(key, [...(byName.get(key) ?? []), segment])
  }
  const total = sum(segments)
  return [...byName.values()]
    .map(runOf)
    .filter(({ meters }, _, all) => all.length === 1 || meters >= SIDE_SHARE * total)
    .sort((a, b) => b.meters - a.meters)
}

/** Stretches in order, beginning in the north-west; short ones are part of what is before them. */
function wayRound(segments: readonly NamedSegment[]): BorderRun[] {
  let first = 0
  for (const [at, { x1, y1 }] of segments.entries()) {
    if (y1 - x1 > segments[first]!.y1 - segments[first]!.x1) first = at
  }
  const total = sum(segments)
  const runs: NamedSegment[][] = []
  for (const segment of [...segments.slice(first), ...segments.slice(0, first)]) {
    const last = runs.at(-1)
    if (last !== undefined && keyOf(last[0]!.along) === keyOf(segment.along)) last.push(segment)
    else runs.push([segment])
  }
  const kept: NamedSegment[][] = []
  for (const run of runs) {
    const last = kept.at(-1)
    const isSame = last !== undefined && keyOf(last[0]!.along) === keyOf(run[0]!.along)
    if (last !== undefined && (isSame || sum(run) < SHORT_SHARE * total)) last.push(...run)
    else kept.push([...run])
  }
  const [head, tail] = [kept[0], kept.at(-1)]
  if (kept.length > 1 && keyOf(head![0]!.along) === keyOf(tail![0]!.along)) {
    kept[0] = [...tail!, ...head!]
    kept.pop()
  }
  return kept.map(runOf)
}

function runOf(segments: readonly NamedSegment[]): BorderRun {
  const middle = segments[segments.length >> 1]!
  return {
    along: segments[0]!.along,
    meters: sum(segments),
    at: [Math.round((middle.x1 + middle.x2) / 2), Math.round((middle.y1 + middle.y2) / 2)],
  }
}

function keyOf(along: BorderName): string {
  return along.kind === 'neighbour' || along.kind === 'unnamed' ? `${along.kind} ${along.name}` : along.name
}

function sum(segments: readonly { readonly meters: number }[]): number {
  return segments.reduce((total, { meters }) => total + meters, 0)
}

function extent(values: readonly number[]): [least: number, most: number] {
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  )
}

/** -1 at the least, 1 at the most. */
function relative(value: number, least: number, most: number): number {
  return most === least ? 0 : (2 * value - least - most) / (most - least)
}

/** Twice the area in grid steps, positive where the ring runs counter-clockwise; from its first corner, to stay exact. */
function doubledArea(ring: readonly BorderSegment[]): number {
  const { x1: x0, y1: y0 } = ring[0]!
  return ring.reduce((area, { x1, y1, x2, y2 }) => area + (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0), 0)
}
