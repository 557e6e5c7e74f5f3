import fc from 'fast-check'
import type { Position } from 'geojson'
import { expect, test, vi } from 'vitest'
import { BentArcs } from '#core/editing/bent-arcs.ts'
import { divideFaces } from '#core/editing/divide-faces.ts'
import { nodeLine } from '#core/editing/node-line.ts'
import { featureCollection, intersect, multiPolygon, polygon } from '#core/geometry/turf.ts'
import type { MultiPolygon, Polygon } from '#core/geometry/turf.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import type { Topology } from '#core/topology/topology.ts'
import { dividingLine, lineSeeds } from '../arbitrary/dividing-line.ts'
import { lineCities } from '../arbitrary/line-city.ts'
import { editGround } from '../builders/edit-ground.ts'
import { places } from './division-checks.ts'

/** More by the environment: `HEYUAN_RUNS=10000 npx vitest run test/editing`. */
const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 150)

vi.setConfig({ testTimeout: 60_000 + RUNS * 100 })

/** Polygons of every label in grid steps from a corner: small integers, on which Turf's clipping is exact enough. */
function shapes(topology: Topology, labels: Int32Array, [x0, y0]: readonly [number, number]) {
  const toSteps = ([lng, lat]: Position): Position => [
    Math.round(lng! * 1e7) - x0,
    Math.round(lat! * 1e7) - y0,
  ]
  return new Map(
    [...outlinePolygons(dissolve(topology, labels))].map(([label, polygons]) => [
      label,
      polygons.map((rings) => rings.map((ring) => ring.map(toSteps))),
    ]),
  )
}

/** Plane area of polygons, in square grid steps. */
function planeArea(polygons: readonly (readonly Position[])[][]): number {
  let sum = 0
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      sum += (ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!) / 2
    }
  }
  return Math.abs(sum)
}

/**
 * True when all that was inserted into arcs is there after the division. Where a part of the line that divides nothing
 * was left out, and its positions with it, the noded line is not the line that was cut along.
 */
function areKept(bent: BentArcs, topology: Topology): boolean {
  const there = places(topology)
  const inserted = bent.bent.flatMap((arc) => bent.bends(arc))
  return inserted.every((bend) =>
    Array.from({ length: bend.length / 2 }, (_, i) => `${bend[2 * i]},${bend[2 * i + 1]}`).every((place) =>
      there.has(place),
    ),
  )
}

test('pieces are what Turf cuts from the same ground: every piece lies on one side of the line, and the sides add up', () => {
  let compared = 0
  fc.assert(
    fc.property(lineCities(), lineSeeds(['across', 'ring']), ({ topology: base }, seed) => {
      const ground = editGround(base)
      const { topology } = ground
      const line = dividingLine(topology, seed)
      const bent = new BentArcs(topology)
      const noded = nodeLine(ground.arcs, bent, [line])
      const divided = divideFaces(ground, line, () => true)
      if (!divided.ok || noded === null) return
      const { diff, pieces } = divided.value
      ground.apply(diff)
      if (!areKept(bent, topology)) return
      const corner = [line[0]!, line[1]!] as const
      const border = Array.from({ length: noded[0]!.length / 2 }, (_, i): Position => [
        noded[0]![2 * i]! - corner[0],
        noded[0]![2 * i + 1]! - corner[1],
      ])
      if (seed.kind === 'across') {
        const depth = -10_000_000
        border.push([border.at(-1)![0]!, depth], [border[0]![0]!, depth], border[0]!)
      }
      const side = polygon([border])
      const within = (polygons: Position[][][]): number => {
        const shared = intersect(featureCollection<Polygon | MultiPolygon>([multiPolygon(polygons), side]))
        if (shared === null) return 0
        const { geometry } = shared
        return planeArea(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
      }
      const faces = Int32Array.from({ length: topology.faceCount }, (_, face) => face)
      const parts = shapes(topology, faces, corner)
      const wholes = shapes(
        topology,
        faces.map((face) => pieces.get(face) ?? face),
        corner,
      )
      for (const face of new Set(pieces.values())) {
        const whole = wholes.get(face)!
        const total = planeArea(whole)
        let inside = 0
        for (const part of faces) {
          if ((pieces.get(part) ?? part) !== face) continue
          const own = planeArea(parts.get(part)!)
          const share = within(parts.get(part)!) / own
          expect(Math.min(share, 1 - share)).toBeLessThan(1e-9)
          if (share > 0.5) inside += own
        }
        expect(Math.abs(inside - within(whole)) / total).toBeLessThan(1e-9)
        compared++
      }
    }),
    { numRuns: RUNS },
  )
  expect(compared).toBeGreaterThan(RUNS)
})
