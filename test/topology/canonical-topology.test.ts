import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildTopology } from '#core/topology/build-topology.ts'
import { canonicalTopology } from '#core/topology/canonical-topology.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import type { Topology } from '#core/topology/topology.ts'
import { exactCoverage } from '../arbitrary/coverage.ts'
import { fromPolygons } from '../builders/read-geojson.ts'
import { checkTopology } from './check-topology.ts'

const EXACT = { toleranceMeters: 0, fillGapsUpToMeters: 0 }

/** Polygons of the faces, in their order. */
function facesOf(topology: Topology) {
  const faces = Int32Array.from({ length: topology.faceCount }, (_, face) => face)
  const polygons = new Map(outlinePolygons(dissolve(topology, faces)))
  return Array.from(faces, (face) =>
    polygons.get(face)!.map((rings) => rings.map((ring) => ring.slice(0, -1))),
  )
}

/** The faces again from their polygons, each ring begun elsewhere and the other way round. */
function rebuilt(topology: Topology, turn: number): Topology {
  const polygons = facesOf(topology).map((parts) =>
    parts.map((rings) =>
      rings.map((ring) => {
        const at = turn % ring.length
        const moved = [...ring.slice(at), ...ring.slice(0, at)].toReversed()
        return [...moved, moved[0]!]
      }),
    ),
  )
  const built = buildTopology(fromPolygons(polygons), EXACT)
  expect([...built.faceFeature]).toEqual([...built.faceFeature.keys()])
  return built.topology
}

it('the same faces give the same numbers, wherever rings start and whichever way they run', () => {
  fc.assert(
    fc.property(exactCoverage(true), fc.nat(20), ({ flat }, turn) => {
      const { topology } = buildTopology(flat, EXACT)
      const canonical = canonicalTopology(topology)
      expect(checkTopology(canonical)).toEqual([])
      expect(facesOf(canonical)).toEqual(facesOf(topology))
      expect(canonicalTopology(rebuilt(topology, turn))).toEqual(canonical)
      expect(canonicalTopology(canonical)).toEqual(canonical)
    }),
    { numRuns: 150 },
  )
})
