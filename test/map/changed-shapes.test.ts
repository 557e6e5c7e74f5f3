import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arcFeature } from '#app/map/arc-feature.ts'
import { changedShapes } from '#app/map/changed-shapes.ts'
import { faceFeature } from '#app/map/face-feature.ts'
import { moveVertices } from '#core/editing/move-vertices.ts'
import { Plan } from '#core/plan/plan.ts'
import { EMPTY_DIFF } from '#core/plan/plan-diff.ts'
import { latticeCity } from '../builders/lattice-city.ts'

const city = latticeCity(6, 6)

test('what looks different is exactly what is drawn differently', () => {
  let moved = 0
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: -900, max: 900 })), { maxLength: 4 }),
      (edits) => {
        const plan = new Plan(city)
        const { base, topology } = plan
        for (const [at, where, by] of edits) {
          const arc = at % topology.arcStart.length
          const index = where % (topology.arcEnd[arc]! - topology.arcStart[arc]!)
          const edit = moveVertices(plan, [{ arc, index }], [by, -by])
          if (!edit.ok) continue
          plan.apply({ ...EMPTY_DIFF, topology: edit.value })
          moved++
        }
        const { arcs, faces } = changedShapes(base.topology, topology)
        const differing = (
          count: number,
          draw: (state: typeof base.topology, at: number) => GeoJSON.Feature | null,
        ): number[] =>
          Array.from({ length: count }, (_, at) => at).filter(
            (at) => JSON.stringify(draw(base.topology, at)) !== JSON.stringify(draw(topology, at)),
          )
        expect(arcs).toEqual(differing(topology.arcStart.length, arcFeature))
        expect(faces).toEqual(differing(topology.faceCount, faceFeature))
      },
    ),
    { numRuns: 60 },
  )
  expect(moved).toBeGreaterThan(20)
})

test('a plan whose borders never moved differs in nothing', () => {
  const { base, topology } = new Plan(city)
  expect(changedShapes(base.topology, topology)).toEqual({ arcs: [], faces: [] })
})
