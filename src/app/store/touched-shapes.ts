import { OUTSIDE } from '#core/topology/topology.ts'
import type { ArcRecord, TopologyDiff } from '#core/topology/topology-diff.ts'

/** Arcs and faces whose shape a diff changes, makes or takes away; a face changes with any arc along its border. */
export function touchedShapes(diff: TopologyDiff | null): {
  readonly arcs: readonly number[]
  readonly faces: readonly number[]
} {
  if (diff === null) return { arcs: [], faces: [] }
  const arcs: number[] = []
  const faces = new Set(diff.faces.map(({ face }) => face))
  for (const { arc, from, to } of diff.arcs) {
    if (from !== null && to !== null && isSameShape(from, to)) continue
    arcs.push(arc)
    for (const face of [...(from?.face ?? []), ...(to?.face ?? [])]) if (face !== OUTSIDE) faces.add(face)
  }
  return { arcs, faces: [...faces] }
}

/** The same course between the same faces; only what follows along the rings may differ. */
function isSameShape(from: ArcRecord, to: ArcRecord): boolean {
  return (
    from.face[0] === to.face[0] &&
    from.face[1] === to.face[1] &&
    from.points.length === to.points.length &&
    from.points.every((coordinate, i) => coordinate === to.points[i])
  )
}
