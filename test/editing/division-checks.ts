import type { EditableTopology } from '#core/topology/editable-topology.ts'
import { arcRecord } from '#core/topology/arc-record.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { faceRecord } from '#core/topology/face-record.ts'
import { OUTSIDE, type Topology } from '#core/topology/topology.ts'

/** Every record and count of a subdivision, as plain data. */
export function allRecords(topology: EditableTopology) {
  const { slots } = topology
  return {
    slots,
    arcs: Array.from({ length: slots.arcs }, (_, arc) => arcRecord(topology, arc)),
    faces: Array.from({ length: slots.faces }, (_, face) => faceRecord(topology, face)),
  }
}

/** Twice the area in square grid steps of every face, by walking its half-edges; OUTSIDE under its own number. */
export function doubledAreas({ points, arcStart, arcEnd, face }: Topology): Map<number, bigint> {
  const areas = new Map<number, bigint>([[OUTSIDE, 0n]])
  for (let h = 0; h < face.length; h++) {
    let sum = 0n
    for (let i = arcStart[h >> 1]!; i + 1 < arcEnd[h >> 1]!; i++) {
      const [x, y, u, v] = [0, 1, 2, 3].map((k) => BigInt(points[2 * i + k]!)) as [
        bigint,
        bigint,
        bigint,
        bigint,
      ]
      sum += x * v - u * y
    }
    areas.set(face[h]!, (areas.get(face[h]!) ?? 0n) + (h & 1 ? -sum : sum))
  }
  return areas
}

/** The rings around the faces of each label as texts, without the positions that `isKept` refuses, in a fixed order. */
export function ringTexts(
  topology: Topology,
  labels: Int32Array,
  isKept: (x: number, y: number) => boolean,
): string[] {
  const { points, ringStart, ringLabel } = dissolve(topology, labels)
  return Array.from(ringLabel, (label, r) => {
    const places: string[] = []
    for (let i = ringStart[r]!; i < ringStart[r + 1]!; i++) {
      const [x, y] = [points[2 * i]!, points[2 * i + 1]!]
      if (isKept(x, y)) places.push(`${x},${y}`)
    }
    const first = places.indexOf([...places].sort()[0]!)
    return `${label}: ${[...places.slice(first), ...places.slice(0, first)].join(' ')}`
  }).sort()
}

/** The places of all positions of arcs, as texts. */
export function places({ points, arcStart, arcEnd }: Topology): Set<string> {
  const found = new Set<string>()
  for (let arc = 0; arc < arcStart.length; arc++) {
    for (let i = arcStart[arc]!; i < arcEnd[arc]!; i++) found.add(`${points[2 * i]},${points[2 * i + 1]}`)
  }
  return found
}
