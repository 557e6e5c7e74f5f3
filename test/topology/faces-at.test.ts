import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildTopology } from '#core/topology/build-topology.ts'
import { facesAt } from '#core/topology/faces-at.ts'
import { ringContains } from '#core/topology/ring-contains.ts'
import { ringPositions } from '#core/topology/ring-positions.ts'
import { fromAscii } from '../builders/from-ascii.ts'
import { latticePolygons } from '../builders/lattice-polygons.ts'

it('the face at each position is the first one that holds it, in any order of positions', () => {
  const { topology } = buildTopology(latticePolygons(5, 4, 3))
  const shells = Array.from(topology.faceRingStart, (at) => ringPositions(topology, topology.faceRings[at]!))
  const corner = fc
    .nat(topology.points.length / 2 - 1)
    .map((i) => [topology.points[2 * i]!, topology.points[2 * i + 1]!] as const)
  const place = fc.tuple(
    fc.integer({ min: 1_115_900_000, max: 1_116_600_000 }),
    fc.integer({ min: 407_900_000, max: 408_500_000 }),
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(corner, place), { maxLength: 30 }), (places) => {
      const expected = places.map(([x, y]) =>
        shells.findIndex((shell) => ringContains(shell, 0, shell.length / 2, x, y) >= 0),
      )
      expect([...facesAt(topology, Int32Array.from(places.flat()))]).toEqual(expected)
    }),
  )
})

it('neither a face in a hole nor a gap belongs to the face around it; the rim does', () => {
  const { flat } = fromAscii('AAAA / AB.A / AAAA', { cell: 10_000, origin: [0, 0] })
  const { topology, faceFeature } = buildTopology(flat, { fillGapsUpToMeters: 0 })
  const places = [5_000, 5_000, 15_000, 15_000, 25_000, 15_000, 30_000, 15_000, 5_000, 25_000]
  const found = [...facesAt(topology, Int32Array.from(places))]
  expect(found.map((face) => (face < 0 ? '.' : 'AB'[faceFeature[face]!]))).toEqual(['A', 'B', '.', 'A', 'A'])
})
