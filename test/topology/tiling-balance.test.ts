import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildTopology } from '#core/topology/build-topology.ts'
import { tilingBalance } from '#core/topology/tiling-balance.ts'
import type { Topology } from '#core/topology/topology.ts'
import { latticePolygons } from '../builders/lattice-polygons.ts'

const WHOLE = { doubledExcess: 0, inverted: [] }

/** A lattice as it is, to be broken; its arrays are its own. */
function lattice(): Topology {
  const { topology } = buildTopology(latticePolygons(5, 4, 3))
  return {
    ...topology,
    points: topology.points.slice(),
    next: topology.next.slice(),
    faceRings: topology.faceRings.slice(),
    faceRingEnd: topology.faceRingEnd.slice(),
  }
}

test('a sound topology is in balance', () => {
  expect(tilingBalance(lattice())).toEqual(WHOLE)
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.nat(),
      (columns, rows, seed) => {
        expect(tilingBalance(buildTopology(latticePolygons(columns, rows, seed)).topology)).toEqual(WHOLE)
      },
    ),
    { numRuns: 40 },
  )
})

describe('a broken one is caught', () => {
  test('a face that lost its ring leaves its ground missing', () => {
    const topology = lattice()
    topology.faceRingEnd[7] = topology.faceRingStart[7]!
    expect(tilingBalance(topology).doubledExcess).toBeLessThan(0)
  })

  test('a ring that two faces have counts one ground twice and another not at all', () => {
    const topology = lattice()
    topology.faceRings[topology.faceRingStart[3]!] = topology.faceRings[topology.faceRingStart[4]!]!
    expect(tilingBalance(topology).doubledExcess).not.toBe(0)
  })

  test('a walk round the city that leaves arcs out', () => {
    const topology = lattice()
    const outside = topology.face.findIndex((face) => face < 0)
    topology.next[outside] = outside
    expect(tilingBalance(topology).doubledExcess).not.toBe(0)
  })

  test('a node pulled across the city turns faces inside out', () => {
    const topology = lattice()
    const inner = Array.from(topology.origin.keys()).find((half) => {
      const node = topology.origin[half]!
      return topology.origin.every(
        (other, at) => other !== node || (topology.face[at]! >= 0 && topology.face[at ^ 1]! >= 0),
      )
    })!
    const node = topology.origin[inner]!
    for (const [half, origin] of topology.origin.entries()) {
      if (origin !== node) continue
      const at = 2 * ((half & 1) === 0 ? topology.arcStart[half >> 1]! : topology.arcEnd[half >> 1]! - 1)
      topology.points[at]! += 40_000_000
    }
    const { doubledExcess, inverted } = tilingBalance(topology)
    expect(doubledExcess).toBe(0)
    expect(inverted.length).toBeGreaterThan(0)
  })
})
