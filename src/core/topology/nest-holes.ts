import { OUTSIDE } from './topology.ts'
import type { Arcs } from './cut-arcs.ts'
import { midpointInRing } from './midpoint-in-ring.ts'
import type { Rings } from './trace-rings.ts'

/**
 * For each ring the shell of the face that it bounds: itself for a counter-clockwise ring, for a hole the smallest
 * shell of the same owner that contains it; -1 for the rings of OUTSIDE and for a hole without a shell.
 */
export function nestHoles(arcs: Arcs, rings: Rings): Int32Array {
  const { firstHalf, doubledArea } = rings
  const shellOf = new Int32Array(firstHalf.length).fill(-1)
  const holesOf = new Map<number, number[]>()
  for (let r = 0; r < firstHalf.length; r++) {
    const owner = arcs.owner[firstHalf[r]!]!
    if (owner === OUTSIDE) continue
    if (doubledArea[r]! > 0) shellOf[r] = r
    else {
      const holes = holesOf.get(owner)
      if (holes) holes.push(r)
      else holesOf.set(owner, [r])
    }
  }
  if (holesOf.size === 0) return shellOf
  const shellsOf = new Map<number, number[]>()
  for (let r = 0; r < firstHalf.length; r++) {
    if (shellOf[r] !== r) continue
    const owner = arcs.owner[firstHalf[r]!]!
    if (!holesOf.has(owner)) continue
    const shells = shellsOf.get(owner)
    if (shells) shells.push(r)
    else shellsOf.set(owner, [r])
  }
  for (const [owner, holes] of holesOf) {
    const shells = (shellsOf.get(owner) ?? []).sort((a, b) => doubledArea[a]! - doubledArea[b]!)
    for (const hole of holes) {
      const inside = (shell: number) => midpointInRing(arcs, rings, hole, shell)
      shellOf[hole] = shells.length === 1 ? shells[0]! : (shells.find(inside) ?? -1)
    }
  }
  return shellOf
}
