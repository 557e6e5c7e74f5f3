import { partTargets } from './part-targets.ts'
import type { PartitionProblem } from './partition-problem.ts'
import { RegionTree } from './region-tree.ts'

/** Trees that are drawn for each cut. */
const TREES = 6

/**
 * A first division by recursion: a random spanning tree is cut in two where the sides weigh what their parts should,
 * and each side again. Of several trees the cut nearest to the targets is taken, and of those within a tenth of a
 * part's weight the cheapest. Needs as many atoms as parts; `fixed` and `home` are not looked at.
 */
export function bisectPartition(problem: PartitionProblem, random: () => number): Int32Array {
  const { splitCost, parts } = problem
  const targets = partTargets(problem)
  const tree = new RegionTree(problem)
  const part = new Int32Array(problem.weight.length)
  divide(0, 0, parts)
  return part

  /** Divides the atoms of `part` p, one of them `root`, among the parts p … p + count − 1. */
  function divide(root: number, p: number, count: number): void {
    if (count === 1) return
    const firstHalf = count >> 1
    let [wantsFirst, wantsRest] = [0, 0]
    for (let i = 0; i < count; i++) {
      if (i < firstHalf) wantsFirst += targets[p + i]!
      else wantsRest += targets[p + i]!
    }
    const tolerance = (0.1 * (wantsFirst + wantsRest)) / count
    let best: { side: Int32Array; small: boolean; off: number; cost: number } | null = null
    for (let t = 0; t < TREES; t++) {
      tree.grow(part, p, p, t === 0 ? root : tree.order[Math.floor(random() * tree.size)]!, random)
      for (let i = 1; i < tree.size; i++) {
        const cost = tree.cut[i]! + splitCost * tree.divided[i]!
        for (const small of [true, false]) {
          const [below, above] = small ? [firstHalf, count - firstHalf] : [count - firstHalf, firstHalf]
          if (tree.count[i]! < below || tree.size - tree.count[i]! < above) continue
          const off = Math.max(0, Math.abs(tree.weight[i]! - (small ? wantsFirst : wantsRest)) - tolerance)
          if (best !== null && (off > best.off || (off === best.off && cost >= best.cost))) continue
          const first = tree.subtree[i]!
          best = { side: tree.walk.slice(first, first + tree.count[i]!), small, off, cost }
        }
      }
    }
    const whole = tree.walk.slice(0, tree.size)
    if (best === null) {
      peel(whole, p, count)
      return
    }
    const rest = p + firstHalf
    for (const atom of whole) part[atom] = best.small ? rest : p
    for (const atom of best.side) part[atom] = best.small ? p : rest
    const outside = whole.find((atom) => part[atom] !== part[best.side[0]!])!
    divide(best.small ? best.side[0]! : outside, p, firstHalf)
    divide(best.small ? outside : best.side[0]!, rest, count - firstHalf)
  }

  /** Where no cut leaves enough atoms on both sides, as in a star: single atoms, leaves first, for all parts but one. */
  function peel(whole: Int32Array, p: number, count: number): void {
    for (let i = 1; i < count; i++) part[tree.order[whole.length - i]!] = p + i
  }
}
