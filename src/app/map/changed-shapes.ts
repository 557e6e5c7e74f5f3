import { OUTSIDE, type Topology } from '#core/topology/topology.ts'

/** Arcs and faces by number, ascending. */
export interface Shapes {
  readonly arcs: readonly number[]
  readonly faces: readonly number[]
}

/**
 * Arcs and faces that look different in two states of one topology, those that came or went included. A face looks
 * different when an arc of its rings does or when its rings are others. Linear in the positions.
 */
export function changedShapes(before: Topology, now: Topology): Shapes {
  const arcs: number[] = []
  const faces = new Set<number>()
  for (let arc = 0; arc < Math.max(before.arcStart.length, now.arcStart.length); arc++) {
    if (isSameArc(before, now, arc)) continue
    arcs.push(arc)
    for (const { face } of [before, now]) {
      for (const side of [2 * arc, 2 * arc + 1]) {
        if (side < face.length && face[side] !== OUTSIDE) faces.add(face[side]!)
      }
    }
  }
  return { arcs, faces: [...faces].sort((a, b) => a - b) }
}

/** True when an arc runs through the same positions between the same faces. */
function isSameArc(a: Topology, b: Topology, arc: number): boolean {
  if (arc >= a.arcStart.length || arc >= b.arcStart.length) return false
  if (a.face[2 * arc] !== b.face[2 * arc] || a.face[2 * arc + 1] !== b.face[2 * arc + 1]) return false
  const [from, to] = [a.arcStart[arc]! * 2, a.arcEnd[arc]! * 2]
  const shift = b.arcStart[arc]! * 2 - from
  if (b.arcEnd[arc]! * 2 - shift !== to) return false
  for (let i = from; i < to; i++) if (a.points[i] !== b.points[i + shift]) return false
  return true
}
