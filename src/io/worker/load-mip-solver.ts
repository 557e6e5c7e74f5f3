import highsAddress from 'highs/runtime?url'
import type { MipSolver } from '#core/optimize/mip-solver.ts'
import { loadHighs } from '#io/solver/load-highs.ts'

let loading: Promise<MipSolver> | null = null

/**
 * The solver of the page, for workers only: a solve does not yield. Fetched when it is first asked for, then kept.
 * Never rejects; where the binary cannot be had, every answer is `failed`.
 */
export function loadMipSolver(): Promise<MipSolver> {
  loading ??= loadHighs({ locateFile: () => highsAddress })
  return loading
}
