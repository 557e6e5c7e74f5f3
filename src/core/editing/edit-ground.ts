import type { BoxIndex } from '#core/topology/box-index.ts'
import type { EditableTopology } from '#core/topology/editable-topology.ts'

/** What edits of borders are computed on; they read it and answer with a diff. */
export interface EditGround {
  readonly topology: EditableTopology
  /** The arcs by place. */
  readonly arcs: BoxIndex
}
