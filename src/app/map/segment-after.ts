import type { PickedBorder } from '#app/store/workbench-state.ts'

/** The segment of an arc between a vertex of a stretch and the next one; `segment` = its first position on the arc. */
export function segmentAfter(
  { vertices, halfEdges }: PickedBorder,
  at: number,
): { readonly arc: number; readonly segment: number } {
  const { arc, index } = vertices[at]!
  return { arc, segment: halfEdges.includes(2 * arc) ? index : index - 1 }
}
