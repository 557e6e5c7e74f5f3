import { EditableTopology } from '#core/topology/editable-topology.ts'
import { OUTSIDE, type Topology } from '#core/topology/topology.ts'

/** Segments up to which every pair is tried for crossings. */
const BRUTE_FORCE_LIMIT = 700

/**
 * Everything that can be wrong with a topology, as sentences; none when invariants T1, T2, T3 and T5 hold: two sides
 * to each arc, rings close and pass no node twice, `next` is a permutation that keeps face and node, the angular
 * order at nodes agrees with the faces, nodes have three arcs or are where a lone ring is cut, Euler's formula, shells
 * and holes wind as they should, areas add up, and (on small inputs) no two segments meet but at their ends.
 *
 * @param isEdited Editing leaves empty slots of arcs and faces, and node numbers that nobody uses.
 */
export function checkTopology(topology: Topology, isEdited = topology instanceof EditableTopology): string[] {
  const faults: string[] = []
  const report = (ok: boolean, sentence: string) => {
    if (!ok && faults.length < 20) faults.push(sentence)
  }
  const { face, next, origin, arcStart, arcEnd, faceCount, nodeCount } = topology
  const arcCount = arcStart.length
  report(face.length === 2 * arcCount && next.length === 2 * arcCount, 'an arc has two sides')
  const seen = new Uint8Array(2 * arcCount)
  for (let h = 0; h < 2 * arcCount; h++) {
    const after = next[h]!
    seen[after] = 1
    if (isEmptyArc(topology, h >> 1)) continue
    report(!isEmptyArc(topology, after >> 1), `half-edge ${h} has a next`)
    report(face[after] === face[h], `half-edge ${h} and its next lie on one face`)
    report(origin[after] === origin[h ^ 1], `half-edge ${h} ends where its next starts`)
    report(face[h]! >= OUTSIDE && face[h]! < faceCount, `half-edge ${h} has a face`)
    report(origin[h]! >= 0 && origin[h]! < nodeCount, `half-edge ${h} has a node`)
  }
  report(
    seen.every((flag) => flag === 1),
    'next is a permutation',
  )
  for (let a = 0; a < arcCount; a++) {
    if (isEmptyArc(topology, a)) {
      report(isEdited, `arc ${a} has positions`)
      for (const h of [2 * a, 2 * a + 1]) {
        report(next[h] === h && face[h] === OUTSIDE, `half-edge ${h} of an empty slot refers to nothing`)
      }
      continue
    }
    report(face[2 * a] !== face[2 * a + 1], `arc ${a} parts two faces`)
    report(arcEnd[a]! - arcStart[a]! >= 2, `arc ${a} has two positions`)
  }
  checkNodes(topology, isEdited, report)
  checkRings(topology, isEdited, report)
  checkRotation(topology, report)
  checkCrossings(topology, report)
  return faults
}

function isEmptyArc({ arcStart, arcEnd }: Topology, arc: number): boolean {
  return arcStart[arc] === arcEnd[arc]
}

/** The half-edges of arcs that are there. */
function liveHalves(topology: Topology): number[] {
  return Array.from(topology.origin.keys()).filter((h) => !isEmptyArc(topology, h >> 1))
}

type Report = (ok: boolean, sentence: string) => void

/** Positions of a half-edge: the first, the second, the last. */
function ends({ points, arcStart, arcEnd }: Topology, h: number) {
  const first = arcStart[h >> 1]!
  const last = arcEnd[h >> 1]! - 1
  const at = (i: number): [number, number] => [points[2 * i]!, points[2 * i + 1]!]
  return h & 1
    ? { from: at(last), second: at(last - 1), to: at(first) }
    : { from: at(first), second: at(first + 1), to: at(last) }
}

function checkNodes(topology: Topology, isEdited: boolean, report: Report): void {
  const place = new Map<number, string>()
  const node = new Map<string, number>()
  const degree = new Map<number, number>()
  const halves = liveHalves(topology)
  for (const h of halves) {
    const at = ends(topology, h).from.join()
    const n = topology.origin[h]!
    degree.set(n, (degree.get(n) ?? 0) + 1)
    report((place.get(n) ?? at) === at, `node ${n} is at one place`)
    report((node.get(at) ?? n) === n, `one node at ${at}`)
    place.set(n, at)
    node.set(at, n)
  }
  report(isEdited || place.size === topology.nodeCount, 'nodes are counted right')
  for (const h of halves) {
    const isLoneRing = topology.origin[h] === topology.origin[h ^ 1]
    report(isLoneRing || degree.get(topology.origin[h]!) !== 2, `node ${topology.origin[h]} has three arcs`)
  }
}

function checkRings(topology: Topology, isEdited: boolean, report: Report): void {
  const { face, next, origin, faceRings, faceRingStart, faceRingEnd, faceCount } = topology
  const ringOf = new Int32Array(face.length).fill(-1)
  let total = 0n
  for (let f = 0; f < faceCount; f++) {
    report(isEdited || faceRingEnd[f]! > faceRingStart[f]!, `face ${f} has a ring`)
    for (let r = faceRingStart[f]!; r < faceRingEnd[f]!; r++) {
      const nodes = new Set<number>()
      let area = 0n
      let h = faceRings[r]!
      let steps = 0
      do {
        report(face[h] === f, `ring ${r} stays on face ${f}`)
        report(!nodes.has(origin[h]!), `ring ${r} passes node ${origin[h]} once`)
        nodes.add(origin[h]!)
        ringOf[h] = r
        area += doubledArea(topology, h)
        h = next[h]!
      } while (h !== faceRings[r] && ++steps <= face.length)
      report(area > 0n === (r === faceRingStart[f]), `ring ${r} of face ${f} winds as it should`)
      total += area
    }
  }
  for (const h of liveHalves(topology)) {
    if (face[h] === OUTSIDE) total += doubledArea(topology, h)
    else report(ringOf[h]! >= 0, `half-edge ${h} is on a listed ring`)
  }
  report(total === 0n, 'areas of faces add up to the area within their outline')
}

function doubledArea({ points, arcStart, arcEnd }: Topology, h: number): bigint {
  let sum = 0n
  for (let i = arcStart[h >> 1]!; i < arcEnd[h >> 1]! - 1; i++) {
    const [x1, y1] = [BigInt(points[2 * i]!), BigInt(points[2 * i + 1]!)]
    const [x2, y2] = [BigInt(points[2 * i + 2]!), BigInt(points[2 * i + 3]!)]
    sum += x1 * y2 - x2 * y1
  }
  return h & 1 ? -sum : sum
}

/** Sorts the half-edges at each node by angle anew; also Euler's formula V - E + R = 2 C on the rings that gives. */
function checkRotation(topology: Topology, report: Report): void {
  const { origin, face, nodeCount } = topology
  const leaving: number[][] = Array.from({ length: nodeCount }, () => [])
  const live = liveHalves(topology)
  for (const h of live) leaving[origin[h]!]!.push(h)
  const direction = (h: number): [number, number] => {
    const { from, second } = ends(topology, h)
    return [second[0] - from[0], second[1] - from[1]]
  }
  const isLower = ([x, y]: [number, number]) => y < 0 || (y === 0 && x < 0)
  const rotation = new Int32Array(origin.length)
  for (const halves of leaving) {
    halves.sort((g, h) => {
      const [a, b] = [direction(g), direction(h)]
      if (isLower(a) !== isLower(b)) return isLower(a) ? 1 : -1
      const cross = BigInt(a[0]) * BigInt(b[1]) - BigInt(a[1]) * BigInt(b[0])
      report(g === h || cross !== 0n, `half-edges ${g} and ${h} leave their node in two directions`)
      return cross > 0n ? -1 : 1
    })
    halves.forEach((h, k) => {
      const before = halves.at(k - 1)!
      rotation[h ^ 1] = before
      report(face[before] === face[h ^ 1], `half-edges ${before} and ${h} have one face between them`)
    })
  }
  const root = Int32Array.from({ length: nodeCount }, (_, n) => n)
  const find = (n: number): number => (root[n] === n ? n : (root[n] = find(root[n]!)))
  for (const h of live) root[find(origin[h]!)] = find(origin[h ^ 1]!)
  const used = new Set(live.map((h) => origin[h]!))
  let components = 0
  for (const n of used) if (find(n) === n) components++
  const seen = new Uint8Array(origin.length)
  let rings = 0
  for (const start of live) {
    if (seen[start] === 1) continue
    rings++
    for (let h = start; seen[h] === 0; h = rotation[h]!) seen[h] = 1
  }
  report(used.size - live.length / 2 + rings === 2 * components, "Euler's formula")
}

type Segment = readonly [bigint, bigint, bigint, bigint]

function checkCrossings({ points, arcStart, arcEnd }: Topology, report: Report): void {
  const segments: Segment[] = []
  for (let a = 0; a < arcStart.length; a++) {
    for (let i = arcStart[a]!; i < arcEnd[a]! - 1; i++) {
      segments.push(Array.from({ length: 4 }, (_, k) => BigInt(points[2 * i + k]!)) as unknown as Segment)
    }
  }
  if (segments.length > BRUTE_FORCE_LIMIT) return
  const side = (s: Segment, x: bigint, y: bigint) => (s[2] - s[0]) * (y - s[1]) - (s[3] - s[1]) * (x - s[0])
  const within = (s: Segment, x: bigint, y: bigint) =>
    side(s, x, y) === 0n && (s[0] - x) * (s[2] - x) + (s[1] - y) * (s[3] - y) < 0n
  segments.forEach((s, i) => {
    report(s[0] !== s[2] || s[1] !== s[3], `segment ${i} has a length`)
    for (const t of segments.slice(i + 1)) {
      const crossing =
        side(s, t[0], t[1]) * side(s, t[2], t[3]) < 0n && side(t, s[0], s[1]) * side(t, s[2], s[3]) < 0n
      const touching =
        within(s, t[0], t[1]) || within(s, t[2], t[3]) || within(t, s[0], s[1]) || within(t, s[2], s[3])
      report(!crossing && !touching, `segments ${s.join()} and ${t.join()} meet only at ends`)
    }
  })
}
