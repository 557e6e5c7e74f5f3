import { expect, test } from 'vitest'
import { deleteVertices } from '#core/editing/delete-vertices.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import { editGround } from '../builders/edit-ground.ts'
import { fromAscii } from '../builders/from-ascii.ts'
import { checkTopology } from '../topology/check-topology.ts'

test('a ring that nothing meets has no node: the vertex it begins at is deleted like any other', () => {
  const vertices = (index: number): unknown => {
    const ground = editGround(buildTopology(fromAscii('AAAA/ABBA/AAAA', { cell: 10_000 }).flat).topology)
    const { topology } = ground
    const arc = [...topology.arcStart.keys()].find((each) =>
      topology.face.subarray(2 * each, 2 * each + 2).every((face) => face !== OUTSIDE),
    )!
    const count = topology.arcEnd[arc]! - topology.arcStart[arc]!
    const at = index < 0 ? count + index : index
    const begin = 2 * (topology.arcStart[arc]! + at)
    const gone = [...topology.points.subarray(begin, begin + 2)]
    const deleted = deleteVertices(ground, [{ arc, index: at }])
    if (!deleted.ok) return deleted.problem.code
    ground.apply(deleted.value)
    expect(checkTopology(topology)).toEqual([])
    const left = topology.points.subarray(2 * topology.arcStart[arc]!, 2 * topology.arcEnd[arc]!)
    expect(left).toHaveLength(2 * count - 2)
    const places = Array.from({ length: left.length / 2 }, (_, i) => `${left[2 * i]},${left[2 * i + 1]}`)
    expect(places).not.toContain(gone.join())
    return 'done'
  }
  expect([0, 1, -1].map(vertices)).toEqual(['done', 'done', 'done'])
})
