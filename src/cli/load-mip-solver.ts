import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { MipSolver } from '#core/optimize/mip-solver.ts'
import { loadHighs } from '#io/solver/load-highs.ts'

let loading: Promise<MipSolver> | null = null

/**
 * The solver of the command line: the binary that the build puts beside the program, else that of the package. Read
 * when it is first asked for, then kept. Never rejects; where the binary cannot be had, every answer is `failed`.
 */
export function loadMipSolver(): Promise<MipSolver> {
  loading ??= loadHighs(binary())
  return loading
}

function binary(): { wasmBinary?: Uint8Array } {
  const beside = new URL('./highs.wasm', import.meta.url)
  try {
    const path = existsSync(beside) ? beside : createRequire(import.meta.url).resolve('highs/runtime')
    return { wasmBinary: readFileSync(path) }
  } catch {
    return {}
  }
}
