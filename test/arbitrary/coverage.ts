import fc from 'fast-check'
import type { Position } from 'geojson'
import type { FlatPolygons } from '#core/topology/flat-polygons.ts'
import { fromAscii } from '../builders/from-ascii.ts'
import { fromPolygons } from '../builders/read-geojson.ts'

/** A random coverage; `picture` is what to copy into a pinned test. */
export interface RandomCoverage {
  readonly flat: FlatPolygons
  readonly picture: string
}

/** Random letters on a lattice: enclaves, rings, four-corner nodes, pieces apart; `.` (gaps) when asked for. */
function picture(withGaps: boolean): fc.Arbitrary<string> {
  const letter = fc.constantFrom(...(withGaps ? 'AABBCCDE..' : 'AABBCCDE'))
  return fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
    .chain(([columns, rows]) =>
      fc.array(
        fc.array(letter, { minLength: columns, maxLength: columns }).map((row) => row.join('')),
        { minLength: rows, maxLength: rows },
      ),
    )
    .map((rows) => rows.join(' / '))
    .filter((text) => /[A-E]/.test(text))
}

/** Polygons that fit exactly: shared corners moved alike, gaps (wider than any sliver) when asked for. */
export function exactCoverage(withGaps: boolean): fc.Arbitrary<RandomCoverage> {
  return fc
    .record({ text: picture(withGaps), seed: fc.nat(1000), jitter: fc.constantFrom(0, 0.3, 0.6) })
    .map(({ text, seed, jitter }) => ({ flat: fromAscii(text, { seed, jitter }).flat, picture: text }))
}

/**
 * Polygons that almost fit: turned off the lattice, noise of 1e-12 … 1e-7 degree on every position, corners missing
 * from one side (T-junctions), and a rectangle laid over them (an overlap), each at random.
 */
export function dirtyCoverage(): fc.Arbitrary<RandomCoverage> {
  return fc
    .record({
      text: picture(true),
      seed: fc.nat(1000),
      turn: fc.constantFrom(0, 0.001, 0.3),
      noise: fc.constantFrom(0, 1e-12, 1e-9, 1e-8, 1e-7),
      dropping: fc.boolean(),
      overlay: fc.option(fc.tuple(fc.nat(60), fc.nat(60), fc.integer({ min: 5, max: 30 }))),
    })
    .map(({ text, seed, turn, noise, dropping, overlay }) => {
      const straight = fromAscii(text, { turn }).flat
      const cut = dropping ? dropInLine(straight, seed) : straight
      const laid = overlay ? addSquare(cut, overlay) : cut
      return { flat: shake(laid, noise, seed), picture: text }
    })
}

/** Moves every position by up to `noise` degrees, each by itself. */
function shake(flat: FlatPolygons, noise: number, seed: number): FlatPolygons {
  return {
    ...flat,
    coordinates: flat.coordinates.map((value, i) => value + noise * (2 * random(seed, i) - 1)),
  }
}

/** Leaves out half of the positions that lie in line with their neighbours, from one polygon at a time. */
function dropInLine(flat: FlatPolygons, seed: number): FlatPolygons {
  return mapRings(flat, (ring, r) =>
    ring.filter((p, k) => {
      const a = ring.at(k - 1)!
      const b = ring[(k + 1) % ring.length]!
      const cross = (p[0]! - a[0]!) * (b[1]! - p[1]!) - (p[1]! - a[1]!) * (b[0]! - p[0]!)
      return Math.abs(cross) > 1e-12 || random(seed + r, k) < 0.5
    }),
  )
}

function addSquare(flat: FlatPolygons, [i, j, size]: readonly [number, number, number]): FlatPolygons {
  const at = (x: number, y: number) => [111.7 + (x * 1_003) / 1e7, 40.8 + (y * 1_007) / 1e7]
  const square = [at(i, j), at(i + size, j), at(i + size, j + size), at(i, j + size)]
  return fromPolygons([...toPolygons(flat), [[square]]])
}

function mapRings(flat: FlatPolygons, change: (ring: Position[], r: number) => Position[]): FlatPolygons {
  let r = 0
  return fromPolygons(
    toPolygons(flat).map((polygons) => polygons.map((rings) => rings.map((ring) => change(ring, r++)))),
  )
}

function toPolygons(flat: FlatPolygons): Position[][][][] {
  const features: Position[][][][] = Array.from({ length: flat.featureCount }, () => [])
  flat.polygonFeature.forEach((feature, p) => {
    const rings: Position[][] = []
    for (let r = flat.polygonStart[p]!; r < flat.polygonStart[p + 1]!; r++) {
      const ring: Position[] = []
      for (let i = flat.ringStart[r]!; i < flat.ringStart[r + 1]!; i++) {
        ring.push([flat.coordinates[2 * i]!, flat.coordinates[2 * i + 1]!])
      }
      rings.push(ring)
    }
    features[feature]!.push(rings)
  })
  return features
}

function random(seed: number, i: number): number {
  let h = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(i + 1, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return ((h ^ (h >>> 15)) >>> 0) / 2 ** 32
}
