import type { ImportAccount } from './import-account.ts'
import type { LineRow } from './line-row.ts'
import type { PreparedLayer } from './prepare-layer.ts'
import { readFacilities, type ReadFacility } from './read-facilities.ts'
import { readLines } from './read-lines.ts'

/** What lies beside the ground of a city: where people are served, and what borders follow. */
export interface Surroundings {
  readonly facilities: readonly ReadFacility[]
  readonly lines: readonly LineRow[]
}

/** Reads the facilities and the lines of all layers that can be used, in the order of the layers. */
export function readSurroundings(layers: readonly PreparedLayer[], account: ImportAccount): Surroundings {
  const facilities: ReadFacility[] = []
  const lines: LineRow[] = []
  for (const [index, layer] of layers.entries()) {
    if (layer.blocked !== null) continue
    if (layer.level === 'facilities') {
      for (const one of readFacilities(layer, index, account)) facilities.push(one)
    }
    if (layer.level === 'lines') for (const one of readLines(layer, index, account)) lines.push(one)
  }
  return { facilities, lines }
}
