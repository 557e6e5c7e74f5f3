import type { Point } from '../plane/point.ts'

/** A grid with its figures, before anything is built in it. */
export interface Grid {
  readonly code: string
  readonly name: string
  readonly face: number
  readonly ring: readonly Point[]
  readonly community: string
  readonly street: string
  readonly isVillage: boolean
  /** 1 in the core to near 0 on farmland. */
  readonly urbanity: number
  readonly households: number
  readonly residents: number
}
