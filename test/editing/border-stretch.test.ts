import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { borderStretch } from '#core/editing/border-stretch.ts'
import { isClosedStretch } from '#core/editing/is-closed-stretch.ts'
import { stretchVertices } from '#core/editing/stretch-vertices.ts'
import { EditableTopology } from '#core/topology/editable-topology.ts'
import { labelledLattice } from '../builders/labelled-lattice.ts'

interface Ground {
  readonly topology: EditableTopology
  readonly labels: Int32Array
}

function ground(picture: readonly string[], sidePoints = 2): Ground {
  const { topology, labels } = labelledLattice(picture, 1, sidePoints)
  return { topology: new EditableTopology(topology), labels }
}

/** Region on the left of a half-edge: a label, `out` beyond the edge. */
function regionOf({ topology, labels }: Ground, halfEdge: number): number | 'out' {
  const face = topology.face[halfEdge]!
  return face < 0 ? 'out' : labels[face]!
}

function bordersBetween(on: Ground, left: number, right: number | 'out'): number[] {
  const all = Array.from(on.topology.face.keys())
  return all.filter((halfEdge) => regionOf(on, halfEdge) === left && regionOf(on, halfEdge ^ 1) === right)
}

function positionsOf({ topology }: Ground, halfEdges: readonly number[]): string[] {
  return stretchVertices(topology, halfEdges).map(({ arc, index }) => {
    const at = 2 * (topology.arcStart[arc]! + index)
    return `${topology.points[at]},${topology.points[at + 1]}`
  })
}

describe('a stretch', () => {
  test('runs from edge to edge between two regions, in order', () => {
    const on = ground(['AAB', 'AAB', 'AAB'])
    const between = bordersBetween(on, 0, 1)
    expect(between).toHaveLength(3)
    const stretch = borderStretch(on.topology, on.labels, between[1]!)
    expect(stretch.toSorted()).toEqual(between.toSorted())
    expect(isClosedStretch(on.topology, stretch)).toBe(false)
    const positions = positionsOf(on, stretch)
    expect(positions).toHaveLength(3 * 3 + 1)
    const norths = positions.map((position) => Number(position.split(',')[1]))
    expect(norths).toEqual(norths.toSorted((a, b) => a - b))
  })

  test('ends where a third region meets', () => {
    const on = ground(['AAB', 'AAB', 'AAC'])
    const [first] = bordersBetween(on, 0, 1)
    expect(borderStretch(on.topology, on.labels, first!)).toHaveLength(2)
  })

  test('goes once round an island and begins at the same place from wherever it is picked', () => {
    const on = ground(['AAA', 'ABA', 'AAA'])
    const between = bordersBetween(on, 1, 0)
    const stretches = between.map((each) => borderStretch(on.topology, on.labels, each))
    for (const stretch of stretches) expect(stretch).toEqual(stretches[0])
    expect(isClosedStretch(on.topology, stretches[0]!)).toBe(true)
    const positions = positionsOf(on, stretches[0]!)
    expect(positions).toHaveLength(4 * 3)
    expect(new Set(positions).size).toBe(positions.length)
  })

  test('ends where a region touches itself at a point', () => {
    const on = ground(['AB', 'BA'])
    for (const each of bordersBetween(on, 0, 1)) {
      expect(borderStretch(on.topology, on.labels, each)).toEqual([each])
    }
  })

  test('tells ground of nobody from what lies beyond the edge', () => {
    const on = ground(['.A', '.A'])
    const beside = bordersBetween(on, 0, -1)
    expect(borderStretch(on.topology, on.labels, beside[0]!).toSorted()).toEqual(beside.toSorted())
    const edge = bordersBetween(on, 0, 'out')
    expect(borderStretch(on.topology, on.labels, edge[0]!).toSorted()).toEqual(edge.toSorted())
  })

  test('is empty within a region', () => {
    const on = ground(['AA'])
    const inside = Array.from(on.topology.face.keys()).find(
      (each) => on.topology.face[each]! >= 0 && on.topology.face[each ^ 1]! >= 0,
    )!
    expect(borderStretch(on.topology, on.labels, inside)).toEqual([])
    expect(stretchVertices(on.topology, [])).toEqual([])
  })
})

const pictures = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([columns, rows]) =>
    fc.array(
      fc
        .array(fc.constantFrom('A', 'B', 'C', '.'), { minLength: columns, maxLength: columns })
        .map((row) => row.join('')),
      { minLength: rows, maxLength: rows },
    ),
  )

test('stretches divide all borders: each is one chain between two regions that cannot be longer', () => {
  fc.assert(
    fc.property(pictures, fc.integer({ min: 0, max: 2 }), (picture, sidePoints) => {
      const on = ground(picture, sidePoints)
      const { topology, labels } = on
      const halfEdges = Array.from(topology.face.keys())
      const isBorder = (each: number): boolean => regionOf(on, each) !== regionOf(on, each ^ 1)
      /** Slow: every half-edge is asked. */
      const bordersAt = (node: number): number =>
        halfEdges.filter((each) => topology.origin[each] === node && isBorder(each)).length
      const stretchOf = new Map<number, string>()
      for (const halfEdge of halfEdges) {
        const stretch = borderStretch(topology, labels, halfEdge)
        if (!isBorder(halfEdge)) {
          expect(stretch).toEqual([])
          continue
        }
        expect(stretch).toContain(halfEdge)
        for (const each of stretch) {
          expect(stretchOf.get(each) ?? String(stretch)).toBe(String(stretch))
          stretchOf.set(each, String(stretch))
          expect([regionOf(on, each), regionOf(on, each ^ 1)]).toEqual([
            regionOf(on, halfEdge),
            regionOf(on, halfEdge ^ 1),
          ])
        }
        for (let i = 1; i < stretch.length; i++) {
          expect(topology.origin[stretch[i]!]).toBe(topology.origin[stretch[i - 1]! ^ 1])
          expect(bordersAt(topology.origin[stretch[i]!]!)).toBe(2)
        }
        const ends = [topology.origin[stretch[0]!]!, topology.origin[stretch.at(-1)! ^ 1]!]
        if (ends[0] !== ends[1]) for (const end of ends) expect(bordersAt(end)).not.toBe(2)
        const isClosed = isClosedStretch(topology, stretch)
        const positions = positionsOf(on, stretch)
        const segments = stretch.reduce(
          (sum, each) => sum + topology.arcEnd[each >> 1]! - topology.arcStart[each >> 1]! - 1,
          0,
        )
        expect(positions).toHaveLength(segments + (isClosed ? 0 : 1))
        expect(new Set(positions).size).toBe(positions.length)
      }
    }),
    { numRuns: 60 },
  )
})
