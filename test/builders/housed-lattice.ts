import type { PlanBase } from '#core/plan/plan-base.ts'
import { divideFigure } from '#core/plan/divide-figure.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'
import { ringPositions } from '#core/topology/ring-positions.ts'
import { latticeCity } from './lattice-city.ts'
import { seededRandom } from './seeded-random.ts'

/** A lattice city whose residents live in buildings: up to six points in every face, sums equal the face's. */
export function housedLattice(columns: number, rows: number, seed = 1): PlanBase {
  const base = latticeCity(columns, rows, seed)
  const { topology, figures } = base
  const random = seededRandom(seed + 2)
  const locator = new FaceLocator(topology)
  const points: number[] = []
  const face: number[] = []
  const residents: number[] = []
  const households: number[] = []
  const buildings = new Int32Array(topology.faceCount)
  for (let at = 0; at < topology.faceCount; at++) {
    const ring = ringPositions(topology, topology.faceRings[topology.faceRingStart[at]!]!)
    const xs = ring.filter((_, i) => i % 2 === 0)
    const ys = ring.filter((_, i) => i % 2 === 1)
    const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const own: [number, number][] = []
    while (own.length < 1 + (at % 6)) {
      const x = Math.round(west + (east - west) * random())
      const y = Math.round(south + (north - south) * random())
      if (locator.at(x / 1e7, y / 1e7) === at) own.push([x, y])
    }
    const weights = own.map(() => 1 + Math.floor(random() * 9))
    points.push(...own.flat())
    face.push(...own.map(() => at))
    residents.push(...divideFigure(figures.residents[at]!, weights))
    households.push(...divideFigure(figures.households[at]!, weights))
    buildings[at] = own.length
  }
  return {
    ...base,
    figures: { ...figures, buildings },
    buildings: {
      points: Int32Array.from(points),
      residents: Int32Array.from(residents),
      households: Int32Array.from(households),
      elderly: new Int32Array(face.length).fill(-1),
      compound: new Int32Array(face.length).fill(-1),
      face: Int32Array.from(face),
      outlineStart: new Uint32Array(face.length + 1),
      outlines: new Int32Array(0),
    },
  }
}
