import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from './canonical.ts'
import { COMPOUND_FIGURES } from './compound-table.ts'
import { packBase } from './packed-base.ts'
import type { PlanBase } from './plan-base.ts'

/**
 * SHA-256 (hex) of a base as it lies in memory: topology, figures, owners, footprints, walls, gates, lines, facilities,
 * records, columns, rules. A journal of steps fits exactly the base it was begun on, because steps name faces, compounds
 * and buildings by their index. The same after a project was written and read.
 */
export function baseHash(base: PlanBase): string {
  const {
    topology,
    figures,
    faceOwner,
    buildings,
    compounds,
    walls,
    gates,
    lines,
    facilities,
    columns,
    ...records
  } = packBase(base)
  const digest = sha256.create()
  const { nodeCount, faceCount } = topology
  const { names: compoundNames, codes, managers, contractEnds, partyBranches } = compounds
  const texts = [compoundNames, codes, managers, contractEnds, partyBranches, lines.names, facilities.names]
  digest.update(utf8ToBytes(JSON.stringify(canonical([records, columns, nodeCount, faceCount, texts]))))
  const arrays = [
    topology.points,
    topology.arcStart,
    topology.arcEnd,
    topology.face,
    topology.next,
    topology.origin,
    topology.faceRingStart,
    topology.faceRingEnd,
    topology.faceRings,
    figures.residents,
    figures.households,
    figures.buildings,
    faceOwner,
    buildings.points,
    buildings.residents,
    buildings.households,
    buildings.elderly,
    buildings.compound,
    buildings.face,
    buildings.outlineStart,
    buildings.outlines,
    compounds.outlineStart,
    compounds.outlines,
    compounds.builtYear,
    compounds.management,
    ...COMPOUND_FIGURES.map((figure) => compounds[figure]),
    walls.compounds,
    walls.lineStart,
    walls.points,
    gates.compound,
    gates.points,
    gates.guards,
    gates.roadSide,
    lines.kind,
    lines.lineStart,
    lines.points,
    facilities.kind,
    facilities.points,
    facilities.areaSquareMeters,
  ]
  for (const array of arrays) digest.update(new Uint8Array(array.buffer, array.byteOffset, array.byteLength))
  return bytesToHex(digest.digest())
}
