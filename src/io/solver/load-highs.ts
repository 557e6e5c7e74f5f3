import type { Highs, InitOptions } from 'highs'
import type { MipSolver } from '#core/optimize/mip-solver.ts'
import { solveWithHighs } from './solve-with-highs.ts'

/**
 * Loads HiGHS (Huangfu & Hall 2018, https://highs.dev), compiled to WebAssembly, on first need: about 3.5 MB to read
 * and 25 MB of memory. `where` says where the binary lies, or is it. Never rejects: where the binary cannot be had or
 * run, every call of the solver answers `failed`.
 */
export async function loadHighs(where: Pick<InitOptions, 'locateFile' | 'wasmBinary'>): Promise<MipSolver> {
  try {
    const { default: load } = await import('highs')
    const highs: Highs = await load({ ...where, print: () => undefined, printErr: () => undefined })
    return (program, seconds) => solveWithHighs(highs, program, seconds)
  } catch {
    return () => ({ status: 'failed', objective: null, bound: null, values: new Map() })
  }
}
