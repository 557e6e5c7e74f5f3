import { toGrid } from '#core/geometry/grid.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { labelPoints } from '#core/topology/label-points.ts'
import type { DemandPoints } from './demand-points.ts'

/**
 * Where people start to walk: buildings in which somebody lives; and for each face with residents but without such a
 * building one point, its label point, with the residents of the face.
 */
export function findDemand(base: PlanBase): DemandPoints {
  const { buildings, figures, topology } = base
  const points: number[] = []
  const residents: number[] = []
  const building: number[] = []
  const isHoused = new Uint8Array(topology.faceCount)
  for (const [at, count] of buildings.residents.entries()) {
    const face = buildings.face[at]!
    if (count <= 0 || face < 0) continue
    isHoused[face] = 1
    points.push(buildings.points[2 * at]!, buildings.points[2 * at + 1]!)
    residents.push(count)
    building.push(at)
  }
  const faces = Int32Array.from({ length: topology.faceCount }, (_, face) =>
    isHoused[face] === 0 && figures.residents[face]! > 0 ? face : -1,
  )
  if (faces.some((face) => face >= 0)) {
    const places = labelPoints(dissolve(topology, faces))
    for (const face of faces) {
      const place = face < 0 ? undefined : places.get(face)
      if (place === undefined) continue
      points.push(toGrid(place[0]), toGrid(place[1]))
      residents.push(figures.residents[face]!)
      building.push(-1)
    }
  }
  return {
    points: Int32Array.from(points),
    residents: Int32Array.from(residents),
    building: Int32Array.from(building),
  }
}
