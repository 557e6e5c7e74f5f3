import type { Plan } from '#core/plan/plan.ts'

/** Outline of a compound: interleaved grid steps, the first position not repeated; empty where it has none. */
export function compoundOutline({ base }: Plan, compound: number): Int32Array {
  const { outlines, outlineStart } = base.compounds
  return outlines.subarray(2 * outlineStart[compound]!, 2 * outlineStart[compound + 1]!)
}
