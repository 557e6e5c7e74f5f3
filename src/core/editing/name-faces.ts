import { faceRecord } from '#core/topology/face-record.ts'
import type { EditableTopology } from '#core/topology/editable-topology.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import type { LocalFaces } from './trace-local-faces.ts'

/** Numbers and rings of faces traced from local edges. */
export interface FaceNames {
  /** The face beside a local arc half-edge; undefined where the face there stays as it is. */
  readonly faceOf: (arcHalf: number) => number | undefined
  /** A half-edge of each ring, shell first. */
  readonly rings: ReadonlyMap<number, readonly number[]>
  /** Each face that is new → its owner. */
  readonly pieces: ReadonlyMap<number, number>
  readonly faceCount: number
}

/**
 * Gives the traced faces their numbers: of each owner the largest one keeps the owner's number, the others get new
 * ones. A ring is named by the half-edge it was named by before where that is still on it. Null when an owner has no
 * face left.
 */
export function nameFaces(
  topology: EditableTopology,
  { arcs, rings, shellOf }: LocalFaces,
  halfOf: (arcHalf: number) => number,
): FaceNames | null {
  const shells = new Map<number, number[]>()
  for (let h = 0; h < arcs.owner.length; h++) if (arcs.owner[h] !== OUTSIDE) shells.set(arcs.owner[h]!, [])
  for (let r = 0; r < shellOf.length; r++) {
    if (shellOf[r] === r) shells.get(arcs.owner[rings.firstHalf[r]!]!)!.push(r)
  }
  const area = new Float64Array(shellOf.length)
  for (let r = 0; r < shellOf.length; r++) if (shellOf[r]! >= 0) area[shellOf[r]!]! += rings.doubledArea[r]!
  const faceOfShell = new Map<number, number>()
  const pieces = new Map<number, number>()
  let faceCount = topology.faceCount
  for (const [owner, own] of [...shells].sort(([a], [b]) => a - b)) {
    if (own.length === 0) return null
    own.sort((a, b) => area[b]! - area[a]! || a - b)
    own.forEach((shell, k) => {
      faceOfShell.set(shell, k === 0 ? owner : faceCount)
      if (k > 0) pieces.set(faceCount++, owner)
    })
  }
  const faceOf = (arcHalf: number) => faceOfShell.get(shellOf[rings.ringOf[arcHalf]!]!)
  return { faceOf, rings: nameRings(topology, rings, shellOf, faceOfShell, halfOf), pieces, faceCount }
}

function nameRings(
  topology: EditableTopology,
  rings: LocalFaces['rings'],
  shellOf: Int32Array,
  faceOfShell: ReadonlyMap<number, number>,
  halfOf: (arcHalf: number) => number,
): Map<number, number[]> {
  const halves: number[][] = Array.from({ length: shellOf.length }, () => [])
  for (let h = 0; h < rings.ringOf.length; h++) halves[rings.ringOf[h]!]!.push(halfOf(h))
  const ringsOf = new Map<number, number[]>()
  for (const [shell, face] of faceOfShell) ringsOf.set(face, [shell])
  for (let r = 0; r < shellOf.length; r++) {
    const face = faceOfShell.get(shellOf[r]!)
    if (face !== undefined && shellOf[r] !== r) ringsOf.get(face)!.push(r)
  }
  const named = new Map<number, number[]>()
  for (const [face, [shell, ...holes]] of ringsOf) {
    const before = faceRecord(topology, face)?.rings ?? []
    const nameOf = (ring: number) =>
      before.find((half) => halves[ring]!.includes(half)) ?? Math.min(...halves[ring]!)
    const rank = (half: number) => (before.includes(half) ? before.indexOf(half) : before.length)
    const ordered = holes.map(nameOf).sort((a, b) => rank(a) - rank(b) || a - b)
    named.set(face, [nameOf(shell!), ...ordered])
  }
  return named
}
