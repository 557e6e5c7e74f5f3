import { borderSides } from './border-sides.ts'
import { pickedBorder } from './picked-border.ts'
import type { OpenProject, PickedBorder, WorkbenchState } from './workbench-state.ts'

/**
 * What becomes of the picked border and its draft when the plan has changed: the draft goes; the border is picked
 * again between the same two sides, along an arc it had or one that the change touched, or goes; chosen vertices stay
 * chosen as long as the border has the same ones.
 */
export function borderAfter(
  { border, vertices, draft, level }: WorkbenchState,
  { plan }: OpenProject,
  touchedArcs: readonly number[],
): Partial<WorkbenchState> {
  const noDraft = draft === null ? {} : { draft: null }
  if (border === null) return noDraft
  const candidates = [...border.halfEdges, ...touchedArcs.flatMap((arc) => [2 * arc, 2 * arc + 1])]
  const halfEdge = candidates.find((each) => isBetween(borderSides(plan, level, each), border.sides))
  const again = halfEdge === undefined ? null : pickedBorder(plan, level, halfEdge)
  const keepsVertices = again !== null && hasVertices(again, border)
  return { ...noDraft, border: again, vertices: keepsVertices ? vertices : [] }
}

function isBetween([left, right]: PickedBorder['sides'], [a, b]: PickedBorder['sides']): boolean {
  return left !== right && ((left === a && right === b) || (left === b && right === a))
}

function hasVertices({ vertices }: PickedBorder, before: PickedBorder): boolean {
  return (
    vertices.length === before.vertices.length &&
    vertices.every(({ arc, index }, at) => {
      const old = before.vertices[at]!
      return old.arc === arc && old.index === index
    })
  )
}
