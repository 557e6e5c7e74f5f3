import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { joinFaces } from '#core/editing/join-faces.ts'
import { arcRecord } from '#core/topology/arc-record.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { faceRecord } from '#core/topology/face-record.ts'
import { invertTopologyDiff } from '#core/topology/invert-topology-diff.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import { lineCities } from '../arbitrary/line-city.ts'
import { editGround } from '../builders/edit-ground.ts'
import { fromAscii } from '../builders/from-ascii.ts'
import { checkTopology } from '../topology/check-topology.ts'
import { allRecords, doubledAreas } from './division-checks.ts'

/** More by the environment: `HEYUAN_RUNS=10000 npx vitest run test/editing`. */
const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 150)

vi.setConfig({ testTimeout: 60_000 + RUNS * 60 })

/** A ground from a picture; face numbers follow the letters. */
function groundOf(picture: string) {
  return editGround(buildTopology(fromAscii(picture, { jitter: 0.4 }).flat).topology)
}

function join(ground: ReturnType<typeof groundOf>, joins: readonly (readonly [number, number])[]): void {
  const before = allRecords(ground.topology)
  const joined = joinFaces(ground, joins)
  if (!joined.ok) throw new Error(joined.problem.code)
  ground.apply(joined.value)
  ground.apply(invertTopologyDiff(joined.value))
  expect(allRecords(ground.topology)).toEqual(before)
  ground.apply(joined.value)
  expect(checkTopology(ground.topology)).toEqual([])
}

const arcsLeft = ({ topology }: ReturnType<typeof groundOf>) =>
  Array.from({ length: topology.arcStart.length }, (_, arc) => arcRecord(topology, arc)).filter(Boolean)
    .length

describe('joining faces', () => {
  test('takes the arc between them away, empties a number, and makes one arc of two at each of its ends', () => {
    const ground = groundOf('AAB/ACB/CCB')
    const areas = doubledAreas(ground.topology)
    join(ground, [[2, 0]])
    expect(faceRecord(ground.topology, 2)).toBeNull()
    expect(doubledAreas(ground.topology).get(0)).toBe(areas.get(0)! + areas.get(2)!)
    expect(arcsLeft(ground)).toBe(3)
  })

  test('fills the hole of an enclave', () => {
    const ground = groundOf('AAA/ABA/AAA')
    join(ground, [[1, 0]])
    expect(faceRecord(ground.topology, 0)!.rings.length).toBe(1)
    expect(arcsLeft(ground)).toBe(1)
  })

  test('gives a face a hole when it closes a ring around an enclave', () => {
    const ground = groundOf('AAA/ACA/ABA')
    join(ground, [[1, 0]])
    expect(faceRecord(ground.topology, 0)!.rings.length).toBe(2)
    expect(arcsLeft(ground)).toBe(2)
  })

  test('goes on in rings of other faces where two of their arcs become one', () => {
    for (const picture of ['CAC/CBC/CCC', 'ABC/ABC', 'CAAC/CABC/CBBC/CCCC']) {
      const ground = groundOf(picture)
      join(ground, [[1, 0]])
      expect(faceRecord(ground.topology, 1)).toBeNull()
    }
  })

  test('follows chains: into a face that an earlier pair joined', () => {
    const ground = groundOf('ABCD')
    const total = [...doubledAreas(ground.topology)].reduce(
      (sum, [face, area]) => (face < 0 ? sum : sum + area),
      0n,
    )
    join(ground, [
      [1, 0],
      [2, 1],
      [3, 2],
    ])
    expect(doubledAreas(ground.topology).get(0)).toBe(total)
    expect(arcsLeft(ground)).toBe(1)
  })

  test('joins several groups at once, each into its own', () => {
    const ground = groundOf('ABCD/EFGH')
    join(ground, [
      [0, 1],
      [4, 1],
      [6, 7],
    ])
    expect([0, 4, 6].map((face) => faceRecord(ground.topology, face))).toEqual([null, null, null])
  })

  test('keeps two corners apart that touch at a node', () => {
    const ground = groundOf('ABA/BAB/ABA')
    const [left, below] = [0, 1]
    expect(joinFaces(ground, [[left, below]]).ok).toBe(false)
    const { topology } = ground
    const pair = topology.face.findIndex((face, half) => face >= 0 && topology.face[half ^ 1]! > face)
    join(ground, [[topology.face[pair ^ 1]!, topology.face[pair]!]])
  })

  test('is refused between faces that share no arc, and with a face itself', () => {
    const ground = groundOf('AB/CD')
    expect(joinFaces(ground, [[3, 0]])).toEqual({
      ok: false,
      problem: { code: 'faces-not-adjacent', data: { gone: 3, into: 0 } },
    })
    expect(joinFaces(ground, [[1, 1]]).ok).toBe(false)
    expect(joinFaces(ground, [[0, OUTSIDE]]).ok).toBe(false)
    expect(joinFaces(ground, [[OUTSIDE, 0]]).ok).toBe(false)
    expect(
      joinFaces(ground, [
        [1, 0],
        [0, 1],
      ]).ok,
    ).toBe(false)
  })

  test('any neighbours of any city, until nothing is left to join', () => {
    let count = 0
    fc.assert(
      fc.property(lineCities(), fc.array(fc.nat(9_999), { minLength: 1, maxLength: 6 }), (city, picks) => {
        const ground = editGround(city.topology)
        const { topology } = ground
        for (const pick of picks) {
          const between = [...topology.face.keys()].filter(
            (half) => topology.face[half]! >= 0 && topology.face[half ^ 1]! >= 0,
          )
          if (between.length === 0) return
          const half = between[pick % between.length]!
          const [gone, into] = [topology.face[half]!, topology.face[half ^ 1]!]
          const areas = doubledAreas(topology)
          join(ground, [[gone, into]])
          areas.set(into, areas.get(into)! + areas.get(gone)!)
          areas.delete(gone)
          expect(doubledAreas(topology)).toEqual(areas)
          count++
        }
      }),
      { numRuns: RUNS },
    )
    expect(count).toBeGreaterThan(RUNS)
  })
})
