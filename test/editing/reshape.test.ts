import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { BorderVertex } from '#core/editing/border-vertex.ts'
import { deleteVertices } from '#core/editing/delete-vertices.ts'
import type { EditGround } from '#core/editing/edit-ground.ts'
import { insertVertex } from '#core/editing/insert-vertex.ts'
import { moveVertices } from '#core/editing/move-vertices.ts'
import type { Result } from '#core/problem/result.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { invertTopologyDiff } from '#core/topology/invert-topology-diff.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import { editGround } from '../builders/edit-ground.ts'
import { fromAscii } from '../builders/from-ascii.ts'
import { latticePolygons } from '../builders/lattice-polygons.ts'
import { checkTopology } from '../topology/check-topology.ts'

/** More by the environment: `HEYUAN_RUNS=10000 npx vitest run test/editing`. */
const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 150)
vi.setConfig({ testTimeout: 60_000 + RUNS * 100 })

const CELL = 10_000
const ORIGIN = [1_117_000_000, 408_000_000] as const

/** A ground from a picture, its cells 10,000 steps wide. */
function groundOf(picture: string) {
  return editGround(buildTopology(fromAscii(picture, { cell: CELL, origin: ORIGIN }).flat).topology)
}

/** The vertex at a corner of the picture (rows from the south), as the end or the inside of some arc. */
function vertexAt({ topology }: EditGround, column: number, row: number): BorderVertex {
  const [x, y] = [ORIGIN[0] + column * CELL, ORIGIN[1] + row * CELL]
  for (let arc = 0; arc < topology.arcStart.length; arc++) {
    for (let at = topology.arcStart[arc]!; at < topology.arcEnd[arc]!; at++) {
      if (topology.points[at * 2] === x && topology.points[at * 2 + 1] === y) {
        return { arc, index: at - topology.arcStart[arc]! }
      }
    }
  }
  throw new Error(`no vertex at ${column}, ${row}`)
}

function codeOf(result: Result<TopologyDiff>): string {
  return result.ok ? 'ok' : result.problem.code
}

describe('moving a vertex', () => {
  test('takes all borders along that meet at a node', () => {
    const ground = groundOf('AB/CD')
    const moved = moveVertices(ground, [vertexAt(ground, 1, 1)], [1500, -700])
    expect(moved.ok && moved.value.arcs.length).toBe(4)
    if (moved.ok) ground.apply(moved.value)
    expect(checkTopology(ground.topology)).toEqual([])
    expect(vertexAt(ground, 1.15, 0.93)).toBeDefined()
  })

  test('is refused across another border, onto it, and through its own', () => {
    const ground = groundOf('AAB/ACB/CCB')
    const vertex = vertexAt(ground, 1, 1)
    expect(codeOf(moveVertices(ground, [vertex], [1.5 * CELL, 0.3 * CELL]))).toBe('border-crosses')
    expect(codeOf(moveVertices(ground, [vertex], [CELL, 0]))).toBe('border-touches')
    expect(codeOf(moveVertices(ground, [vertex], [0, CELL]))).toBe('border-folds')
    expect(codeOf(moveVertices(ground, [vertex], [0.5 * CELL, 0.25 * CELL]))).toBe('ok')
  })

  test('is refused when it jumps over an enclave, over the edge of the city, and off the grid', () => {
    const ground = groundOf('AAAAA/ABBBA/ABCBA/ABBBA/AAAAA')
    const corner = vertexAt(ground, 1, 1)
    expect(codeOf(moveVertices(ground, [corner], [2.2 * CELL, 2.4 * CELL]))).toMatch(/^border-/)
    expect(codeOf(moveVertices(ground, [vertexAt(ground, 0, 0)], [10, 10]))).toBe('border-city-edge')
    expect(codeOf(moveVertices(ground, [corner], [0.5, 0]))).toBe('border-off-grid')
    expect(codeOf(moveVertices(ground, [], [1, 1]))).toBe('nothing-chosen')
    expect(codeOf(moveVertices(ground, [{ arc: 99, index: 0 }], [1, 1]))).toBe('border-vertex-unknown')
  })

  test('keeps an enclave on its side though no border is crossed', () => {
    const ground = groundOf('AAAAAAA/AAAAAAA/BBBBBBB/BBCBBBB/BBBBBBB')
    const { topology } = ground
    const { arc } = vertexAt(ground, 3, 3)
    const inner = Array.from({ length: topology.arcEnd[arc]! - topology.arcStart[arc]! - 2 }, (_, i) => i + 1)
    const straight = deleteVertices(
      ground,
      inner.map((index) => ({ arc, index })),
    )
    if (straight.ok) ground.apply(straight.value)
    const inserted = insertVertex(ground, arc, 0, [ORIGIN[0] + 2.5 * CELL, ORIGIN[1] + 0.2 * CELL])
    expect(codeOf(inserted)).toBe('border-encloses')
  })
})

describe('inserting and deleting a vertex', () => {
  test('are each other’s inverse', () => {
    const ground = groundOf('AB/AB')
    const arc = [...ground.topology.arcStart.keys()].find(
      (each) => ground.topology.face[2 * each]! >= 0 && ground.topology.face[2 * each + 1]! >= 0,
    )!
    const before = ground.topology.snapshot()
    const inserted = insertVertex(ground, arc, 0, [ORIGIN[0] + 1.3 * CELL, ORIGIN[1] + 0.5 * CELL])
    expect(codeOf(inserted)).toBe('ok')
    if (inserted.ok) ground.apply(inserted.value)
    expect(checkTopology(ground.topology)).toEqual([])
    const deleted = deleteVertices(ground, [{ arc, index: 1 }])
    if (deleted.ok) ground.apply(deleted.value)
    expect(ground.topology.snapshot()).toEqual(before)
  })

  test('never takes a node, nor what a ring cannot do without', () => {
    const ground = groundOf('AAAA/ABBA/AAAA')
    const { arc } = vertexAt(ground, 1, 1)
    const all = ground.topology.arcEnd[arc]! - ground.topology.arcStart[arc]! - 2
    const inner = Array.from({ length: all }, (_, i) => ({ arc, index: i + 1 }))
    expect(codeOf(deleteVertices(ground, inner))).toBe('border-too-few-vertices')
    const nodes = groundOf('AB/CD')
    expect(codeOf(deleteVertices(nodes, [vertexAt(nodes, 1, 1)]))).toBe('border-vertex-node')
  })
})

test('T1–T5: whatever vertices are moved, put in and taken out, the subdivision stays sound and undo is exact', () => {
  const move = fc.record({
    kind: fc.constantFrom('move', 'move', 'insert', 'delete', 'range'),
    arc: fc.nat(),
    index: fc.nat(),
    dx: fc.integer({ min: -9000, max: 9000 }),
    dy: fc.integer({ min: -9000, max: 9000 }),
  })
  let done = 0
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.array(move, { minLength: 1, maxLength: 12 }),
      (seed, moves) => {
        const base = buildTopology(latticePolygons(4, 3, seed)).topology
        const ground = editGround(base)
        const { topology } = ground
        const undo: TopologyDiff[] = []
        for (const { kind, arc: a, index, dx, dy } of moves) {
          const arc = a % topology.arcStart.length
          const count = topology.arcEnd[arc]! - topology.arcStart[arc]!
          const at = index % count
          const base2 = (topology.arcStart[arc]! + at) * 2
          const result =
            kind === 'insert'
              ? insertVertex(ground, arc, at, [
                  topology.points[base2]! + dx,
                  topology.points[base2 + 1]! + dy,
                ])
              : kind === 'delete'
                ? deleteVertices(ground, [{ arc, index: at }])
                : moveVertices(
                    ground,
                    kind === 'move'
                      ? [{ arc, index: at }]
                      : Array.from({ length: count }, (_, i) => ({ arc, index: i })),
                    [dx >> 2, dy >> 2],
                  )
          if (!result.ok) continue
          done++
          ground.apply(result.value)
          undo.push(invertTopologyDiff(result.value))
          expect(checkTopology(topology)).toEqual([])
        }
        for (const diff of undo.toReversed()) ground.apply(diff)
        expect(topology.snapshot()).toEqual(editGround(base).topology.snapshot())
      },
    ),
    { numRuns: RUNS },
  )
  expect(done).toBeGreaterThan(RUNS)
})
