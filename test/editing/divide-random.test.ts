import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { divideFaces } from '#core/editing/divide-faces.ts'
import type { EditGround } from '#core/editing/edit-ground.ts'
import { joinFaces } from '#core/editing/join-faces.ts'
import { invertTopologyDiff } from '#core/topology/invert-topology-diff.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import { dividingLine, lineSeeds } from '../arbitrary/dividing-line.ts'
import { lineCities } from '../arbitrary/line-city.ts'
import { editGround } from '../builders/edit-ground.ts'
import { checkTopology } from '../topology/check-topology.ts'
import { allRecords, doubledAreas, places, ringTexts } from './division-checks.ts'

/** More by the environment: `HEYUAN_RUNS=10000 npx vitest run test/editing`. */
const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 150)

vi.setConfig({ testTimeout: 60_000 + RUNS * 60 })

const REFUSALS = ['line-too-short', 'line-crosses-itself', 'line-does-not-divide', 'line-too-close']

/** Each piece with the face it was part of, in an order in which every piece touches what is joined already. */
function joinsOf({ topology }: EditGround, pieces: ReadonlyMap<number, number>): [number, number][] {
  const joins: [number, number][] = []
  const left = new Map(pieces)
  for (let before = -1; before !== left.size;) {
    before = left.size
    for (const [piece, face] of left) {
      const isJoined = (other: number) => other === face || (pieces.get(other) === face && !left.has(other))
      const touches = topology.face.some((own, half) => own === piece && isJoined(topology.face[half ^ 1]!))
      if (!touches) continue
      joins.push([piece, face])
      left.delete(piece)
    }
  }
  expect(left.size).toBe(0)
  return joins
}

describe('a random line over a random city', () => {
  test('divides it exactly or is refused with a reason, can be taken back, and its pieces can be joined', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(
        lineCities(),
        fc.array(lineSeeds(), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(0, 0, 3),
        ({ topology: base }, seeds, spared) => {
          const ground = editGround(base)
          const { topology } = ground
          const mayDivide = (face: number) => spared === 0 || face % spared !== 1
          for (const seed of seeds) {
            const line = dividingLine(topology, seed)
            const before = allRecords(topology)
            const divided = divideFaces(ground, line, mayDivide)
            expect(allRecords(topology)).toEqual(before)
            const outcome = divided.ok ? 'divided' : divided.problem.code
            seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
            if (!divided.ok) {
              expect(REFUSALS).toContain(outcome)
              continue
            }
            expect(divideFaces(ground, line, mayDivide)).toEqual(divided)
            const { diff, pieces, along } = divided.value
            const areas = doubledAreas(topology)
            const labels = Int32Array.from({ length: topology.faceCount }, (_, face) => face)
            const known = places(topology)
            const outlines = ringTexts(topology, labels, () => true)

            ground.apply(diff)
            expect(checkTopology(topology)).toEqual([])
            const after = allRecords(topology)
            expect(doubledAreas(topology).get(OUTSIDE)).toBe(areas.get(OUTSIDE))
            const oldFace = Int32Array.from({ length: topology.faceCount }, (_, f) => pieces.get(f) ?? f)
            expect([...pieces.values()].every(mayDivide)).toBe(true)
            expect(ringTexts(topology, oldFace, (x, y) => known.has(`${x},${y}`))).toEqual(outlines)
            for (const half of along)
              expect(topology.arcEnd[half >> 1]).toBeGreaterThan(topology.arcStart[half >> 1]!)
            for (const [piece, face] of pieces) {
              expect(doubledAreas(topology).get(face)! >= doubledAreas(topology).get(piece)!).toBe(true)
              expect(along.some((half) => oldFace[topology.face[half]!] === face)).toBe(true)
            }

            ground.apply(invertTopologyDiff(diff))
            expect(allRecords(topology)).toEqual(before)
            ground.apply(diff)
            expect(allRecords(topology)).toEqual(after)

            const sums = new Map<number, bigint>()
            for (const [face, area] of doubledAreas(topology)) {
              const old = pieces.get(face) ?? face
              sums.set(old, (sums.get(old) ?? 0n) + area)
            }
            const joined = joinFaces(ground, joinsOf(ground, pieces))
            if (!joined.ok) throw new Error(joined.problem.code)
            ground.apply(joined.value)
            expect(checkTopology(topology)).toEqual([])
            expect(doubledAreas(topology)).toEqual(sums)
            ground.apply(invertTopologyDiff(joined.value))
            expect(allRecords(topology)).toEqual(after)
          }
        },
      ),
      { numRuns: RUNS },
    )
    expect(seen.get('divided')).toBeGreaterThan(RUNS / 4)
  })
})
