import fc from 'fast-check'
import { buildTopology } from '#core/topology/build-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { fromAscii } from '../builders/from-ascii.ts'
import { latticePolygons } from '../builders/lattice-polygons.ts'
import { exactCoverage } from './coverage.ts'

/** A small city to draw lines over; `about` is what to copy into a pinned test. */
export interface LineCity {
  readonly topology: Topology
  readonly about: string
}

/**
 * Cities of random letters with enclaves, rings, pieces apart and corners where four meet, on cells from a dozen grid
 * steps (where every rounding shows) to ten thousand, or gaps; and lattices whose borders bend.
 */
export function lineCities(): fc.Arbitrary<LineCity> {
  const letters = fc
    .record({
      coverage: fc.boolean().chain((withGaps) => exactCoverage(withGaps)),
      cell: fc.constantFrom(12, 40, 300, 10_000),
      jitter: fc.constantFrom(0, 0.3, 0.6),
      seed: fc.nat(1000),
    })
    .map(({ coverage: { picture }, ...options }) => ({
      topology: buildTopology(fromAscii(picture, options).flat).topology,
      about: JSON.stringify({ picture, ...options }),
    }))
  const lattice = fc
    .record({
      columns: fc.integer({ min: 1, max: 5 }),
      rows: fc.integer({ min: 1, max: 5 }),
      seed: fc.nat(1000),
    })
    .map((options) => ({
      topology: buildTopology(latticePolygons(options.columns, options.rows, options.seed, 3)).topology,
      about: JSON.stringify(options),
    }))
  return fc.oneof({ arbitrary: letters, weight: 3 }, { arbitrary: lattice, weight: 1 })
}
