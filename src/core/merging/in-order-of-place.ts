import type { Plan } from '#core/plan/plan.ts'
import { compoundOutline } from './compound-outline.ts'

/** Compounds from west to east, by the westernmost position of their outlines: an order that no numbering changes. */
export function inOrderOfPlace(plan: Plan, compounds: Iterable<number>): number[] {
  const placed = [...compounds].map((compound) => {
    const outline = compoundOutline(plan, compound)
    let [x, y] = [Infinity, Infinity]
    for (let at = 0; at < outline.length; at += 2) {
      if (outline[at]! < x || (outline[at] === x && outline[at + 1]! < y))
        [x, y] = [outline[at]!, outline[at + 1]!]
    }
    return { compound, x, y }
  })
  const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)
  return placed
    .sort((a, b) => compare(a.x, b.x) || compare(a.y, b.y) || a.compound - b.compound)
    .map(({ compound }) => compound)
}
