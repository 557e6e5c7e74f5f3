import type { ImportAccount } from './import-account.ts'
import type { LineRow } from './line-row.ts'
import type { PreparedLayer } from './prepare-layer.ts'
import { readFacilities, type ReadFacility } from './read-facilities.ts'
import { readGates, type ReadGate } from './read-gates.ts'
import { readLines } from './read-lines.ts'
import { readWalls, type ReadWall } from './read-walls.ts'

/** What lies beside the ground of a city: where people are served, what borders follow, walls and gates of compounds. */
export interface Surroundings {
  readonly facilities: readonly ReadFacility[]
  readonly lines: readonly LineRow[]
  readonly walls: readonly ReadWall[]
  readonly gates: readonly ReadGate[]
}

/** Reads the facilities, lines, walls and gates of all layers that can be used, in the order of the layers. */
export function readSurroundings(layers: readonly PreparedLayer[], account: ImportAccount): Surroundings {
  const facilities: ReadFacility[] = []
  const lines: LineRow[] = []
  const walls: ReadWall[] = []
  const gates: ReadGate[] = []
  for (const [index, layer] of layers.entries()) {
    if (layer.blocked !== null) continue
    if (layer.level === 'facilities') {
      for (const one of readFacilities(layer, index, account)) facilities.push(one)
    }
    if (layer.level === 'lines') for (const one of readLines(layer, index, account)) lines.push(one)
    if (layer.level === 'walls') for (const one of readWalls(layer, index, account)) walls.push(one)
    if (layer.level === 'gates') for (const one of readGates(layer, index, account)) gates.push(one)
  }
  return { facilities, lines, walls, gates }
}
