import { describe, expect, test } from 'vitest'
import { dualGraph } from '#core/topology/dual-graph.ts'
import { measureTopology } from '#core/topology/measure-topology.ts'
import { RegionIndex } from '#core/topology/region-index.ts'
import { labelledLattice } from '../builders/labelled-lattice.ts'

describe('the dual graph', () => {
  const { topology } = labelledLattice(['AAAA', 'AAAA', 'AAAA'])
  const measures = measureTopology(topology)
  const graph = dualGraph(topology, measures)

  test('joins faces that share a border, not faces that touch at a point', () => {
    const degrees = Array.from({ length: 12 }, (_, face) => graph.start[face + 1]! - graph.start[face]!)
    expect(degrees.toSorted()).toEqual([2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4])
  })

  test('carries the shared length of every pair on both sides', () => {
    const regions = new RegionIndex(
      topology,
      measures,
      Int32Array.from({ length: 12 }, (_, face) => face),
    )
    for (let face = 0; face < 12; face++) {
      const row = new Map<number, number>()
      for (let i = graph.start[face]!; i < graph.start[face + 1]!; i++)
        row.set(graph.neighbour[i]!, graph.sharedCentimeters[i]!)
      expect(row).toEqual(new Map([...regions.neighbours(face)].toSorted(([a], [b]) => a - b)))
    }
  })
})
