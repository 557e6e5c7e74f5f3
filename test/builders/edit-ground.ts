import type { EditGround } from '#core/editing/edit-ground.ts'
import { arcBox } from '#core/topology/arc-box.ts'
import { BoxIndex } from '#core/topology/box-index.ts'
import { EditableTopology } from '#core/topology/editable-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'

/** A copy of a topology to edit, its arcs by place, and the way to apply a diff to both. */
export function editGround(base: Topology): EditGround & { readonly apply: (diff: TopologyDiff) => void } {
  const topology = new EditableTopology(base)
  const arcs = new BoxIndex(
    () => topology.arcStart.length,
    (arc, box) => arcBox(topology, arc, box),
  )
  return {
    topology,
    arcs,
    apply: (diff) => {
      topology.apply(diff)
      for (const { arc } of diff.arcs) arcs.touch(arc)
    },
  }
}
