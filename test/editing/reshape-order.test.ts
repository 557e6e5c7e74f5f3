import { expect, test } from 'vitest'
import { reshapeArcs } from '#core/editing/reshape-arcs.ts'
import { coursePositions } from '#core/editing/course-positions.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { editGround } from '../builders/edit-ground.ts'
import { fromAscii } from '../builders/from-ascii.ts'

test('of several reasons the same one is given, in whatever order the courses come', () => {
  const ground = editGround(buildTopology(fromAscii('AB/CD', { cell: 10_000 }).flat).topology)
  const courses = [...ground.topology.arcStart.keys()].map(
    (arc) => [arc, coursePositions(ground.topology, arc).map((step) => step + 1)] as const,
  )
  const refusal = reshapeArcs(ground, new Map(courses))
  expect(refusal).toMatchObject({ ok: false, problem: { code: 'border-city-edge' } })
  expect(reshapeArcs(ground, new Map(courses.toReversed()))).toEqual(refusal)
})
