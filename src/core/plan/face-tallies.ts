import type { FaceTally } from './face-tally.ts'
import type { FaceFigures, PlanBase } from './plan-base.ts'

/** Counts of all faces, changing: read the arrays, but never keep one across an edit. */
export class FaceTallies implements FaceFigures {
  residents: Int32Array
  households: Int32Array
  buildings: Int32Array
  /** 1 where residents were divided by area. */
  estimated: Uint8Array

  /** Copies the figures of a base. */
  constructor({ figures, estimated }: Pick<PlanBase, 'figures' | 'estimated'>) {
    const { residents, households, buildings } = figures
    this.residents = residents.slice()
    this.households = households.slice()
    this.buildings = buildings.slice()
    this.estimated = estimated?.slice() ?? new Uint8Array(residents.length)
  }

  of(face: number): FaceTally {
    return {
      residents: this.residents[face]!,
      households: this.households[face]!,
      buildings: this.buildings[face]!,
      estimated: this.estimated[face] === 1,
    }
  }

  set(face: number, { residents, households, buildings, estimated }: FaceTally): void {
    this.residents[face] = residents
    this.households[face] = households
    this.buildings[face] = buildings
    this.estimated[face] = Number(estimated)
  }

  /** Makes room for this many faces; what is new counts nobody. */
  reserve(faceCount: number): void {
    if (faceCount <= this.residents.length) return
    const length = Math.ceil(faceCount * 1.5)
    this.residents = larger(this.residents, length)
    this.households = larger(this.households, length)
    this.buildings = larger(this.buildings, length)
    const estimated = new Uint8Array(length)
    estimated.set(this.estimated)
    this.estimated = estimated
  }
}

function larger(array: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(length)
  copy.set(array)
  return copy
}
