import type { Need } from '#core/plan/need.ts'
import type { Service } from '#core/plan/service.ts'

/** A need and what became of it. */
export interface NeedState {
  readonly need: Need
  /** The first service for it that solved something; null = it is open. */
  readonly metBy: Service | null
  /** Days from the need to that service; null while it is open. */
  readonly days: number | null
}
