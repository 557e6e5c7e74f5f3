import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import type { Plan } from '#core/plan/plan.ts'
import { stepLabel } from '#core/plan/step-label.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { isEmptyFace } from '#core/topology/is-empty-face.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { asciiLine, asciiPlan, ASCII_CELL } from '../builders/ascii-plan.ts'
import { checkTopology } from '../topology/check-topology.ts'

/** Two streets side by side, each of two communities one above the other, each of one grid of 2 × 2 cells. */
const TWO_STREETS = {
  picture: 'AABB/AABB/CCDD/CCDD',
  parents: { A: ['ca', 'west'], C: ['cc', 'west'], B: ['cb', 'east'], D: ['cd', 'east'] },
} as const

function twoStreets(buildings: Parameters<typeof asciiPlan>[2] = []): Plan {
  return asciiPlan(TWO_STREETS.picture, TWO_STREETS.parents, buildings)
}

function done(plan: Plan, command: Command): Plan {
  const metrics = new Metrics(plan)
  const result = execute(plan, command)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  const label = stepLabel(plan, command, result.value)
  expect(label.key).toBe(command.type)
  plan.apply(result.value)
  metrics.apply(result.value)
  expect(checkTopology(plan.topology)).toEqual([])
  return plan
}

function refused(plan: Plan, command: Command) {
  const result = execute(plan, command)
  return result.ok ? 'done' : result.problem
}

function residents(plan: Plan, id: string): number {
  let sum = 0
  plan.eachFace(plan.slotOf(id), (face) => (sum += plan.figures.residents[face]!))
  return sum
}

/** Cells of the picture that a jurisdiction covers, by area. */
function cells(plan: Plan, id: string): number {
  const level = plan.get(id)!.level
  const outlines = dissolve(plan.topology, plan.labels(level))
  let doubled = 0
  for (const [ring, label] of outlines.ringLabel.entries()) {
    if (label === plan.slotOf(id)) doubled += outlines.ringDoubledArea[ring]!
  }
  return doubled / 2 / ASCII_CELL ** 2
}

describe('a new course of a border', () => {
  test('between two grids: the ground between changes sides and leaves no line behind', () => {
    const plan = twoStreets()
    const before = plan.topology.slots.faces
    done(plan, { type: 'redraw', level: 'grid', line: asciiLine(2, 4, 2.5, 3.75, 2.5, 2.25, 2, 2) })
    expect([cells(plan, 'A'), cells(plan, 'B')].map((n) => n.toFixed(3))).toEqual(['4.875', '3.125'])
    const live = [...plan.faceOwner].filter((owner) => owner >= 0)
    expect(live).toHaveLength(before)
  })

  test('between two streets: cut grids give a part to the neighbour’s grid, which stays one piece', () => {
    const plan = twoStreets()
    done(plan, { type: 'redraw', level: 'street', line: asciiLine(2, 3.5, 1.5, 3, 1.5, 1, 2, 0.5) })
    expect(cells(plan, 'west') + cells(plan, 'east')).toBeCloseTo(16, 9)
    expect(cells(plan, 'east')).toBeGreaterThan(8)
    expect(plan.jurisdictions('grid')).toHaveLength(4)
    expect(outlinePolygons(dissolve(plan.topology, plan.labels('grid'))).get(plan.slotOf('B'))).toHaveLength(
      1,
    )
    expect(residents(plan, 'west') + residents(plan, 'east')).toBe(1600)
  })

  test('along borders that are there: whole units move, and nothing is cut', () => {
    const plan = twoStreets()
    done(plan, { type: 'redraw', level: 'street', line: asciiLine(2, 2, 0, 2) })
    expect(plan.get('ca')!.parent === 'east' || plan.get('cc')!.parent === 'east').toBe(true)
    expect(plan.topology.slots).toEqual(twoStreets().topology.slots)
  })

  test('a line that weaves across the border gives to and fro', () => {
    const plan = twoStreets()
    done(plan, { type: 'redraw', level: 'street', line: asciiLine(2, 4, 1.5, 3, 2, 2, 2.5, 1, 2, 0) })
    expect(cells(plan, 'west')).toBeCloseTo(8, 6)
    expect(plan.idOf(plan.labels('street')[plan.buildingFace[0] ?? 0]!)).toBeDefined()
  })

  test('is refused when it meets no border again, cuts nothing off, or leaves nothing', () => {
    const plan = twoStreets()
    expect(refused(plan, { type: 'redraw', level: 'street', line: asciiLine(2, 3, 1, 3) })).toMatchObject({
      code: 'line-does-not-divide',
    })
    const crossing = asciiLine(3, 2, 3, 1, 2, 1)
    expect(refused(plan, { type: 'redraw', level: 'grid', line: crossing })).toEqual({
      code: 'redraw-meets-another-border',
      data: { name: 'D' },
    })
    done(plan, { type: 'lock', id: 'west', locked: true })
    const line = asciiLine(2, 3.5, 1.5, 3, 2, 2.5)
    expect(refused(plan, { type: 'redraw', level: 'street', line })).toEqual({
      code: 'jurisdiction-locked',
      data: { name: 'west' },
    })
  })
})

describe('a cut', () => {
  const created = { id: 'new', name: 'New', code: '' }

  test('of a grid divides residents, households and buildings by where the buildings lie', () => {
    const plan = twoStreets([
      [0.5, 3.5, 111, 'A'],
      [0.6, 2.5, 22, 'A'],
      [1.7, 3, 267, 'A'],
    ])
    done(plan, { type: 'cut', target: 'A', line: asciiLine(1.5, 4.5, 1.5, 1.5), created })
    expect([residents(plan, 'A'), residents(plan, 'new')]).toEqual([267, 133])
    expect([cells(plan, 'A'), cells(plan, 'new')]).toEqual([1, 3])
    expect(plan.get('new')).toMatchObject({ level: 'grid', parent: 'ca', legalStatus: 'grid' })
    expect([...plan.figures.estimated].some((flag) => flag === 1)).toBe(false)
  })

  test('of a grid without buildings divides by area, says so, and keeps the sum', () => {
    const plan = twoStreets()
    done(plan, { type: 'cut', target: 'A', line: asciiLine(0.33, 4.5, 0.33, 1.5), created })
    expect([residents(plan, 'A'), residents(plan, 'new')]).toEqual([334, 66])
    expect(new Metrics(plan).figures('new').estimated).toBe(true)
    expect(new Metrics(plan).figures('C').estimated).toBe(false)
  })

  test('of a street takes whole communities along and divides those it crosses, at every level', () => {
    const plan = twoStreets()
    done(plan, { type: 'cut', target: 'west', line: asciiLine(-1, 3, 3, 3), created })
    expect(plan.get('new')).toMatchObject({ level: 'street', parent: null })
    expect(cells(plan, 'new')).toBe(2)
    const parts = plan.allJurisdictions().filter(({ id }) => id.startsWith('new.'))
    expect(parts.map(({ level, parent }) => [level, parent])).toEqual([
      ['community', 'new'],
      ['grid', 'new.1'],
    ])
    expect(residents(plan, 'new') + residents(plan, 'west')).toBe(800)
  })

  test('that comes and goes leaves one side to the old and the other side to the new', () => {
    const plan = twoStreets()
    done(plan, {
      type: 'cut',
      target: 'A',
      line: asciiLine(-0.5, 3.5, 0.5, 2.5, 0.5, 1.5, 1.5, 1.5, 1.5, 4.5),
      created,
    })
    expect(cells(plan, 'A') + cells(plan, 'new')).toBeCloseTo(4, 9)
    expect(plan.jurisdictions('grid')).toHaveLength(5)
  })

  test('is refused where it leaves one part, ends a hair short, or the name is taken by a code', () => {
    const plan = twoStreets()
    const short = asciiLine(1, 4.5, 1, 2.0001)
    expect(refused(plan, { type: 'cut', target: 'A', line: short, created })).toMatchObject({
      code: 'line-does-not-divide',
    })
    expect(refused(plan, { type: 'cut', target: 'A', line: asciiLine(0, 2, 2, 2), created })).toMatchObject({
      code: 'cut-leaves-one-part',
      data: { name: 'A' },
    })
    expect(refused(plan, { type: 'cut', target: 'nobody', line: short, created })).toMatchObject({
      code: 'jurisdiction-unknown',
    })
    expect(
      refused(plan, {
        type: 'cut',
        target: 'A',
        line: asciiLine(1, 5, 1, 1),
        created: { ...created, id: 'B' },
      }),
    ).toMatchObject({ code: 'id-in-use' })
  })
})

describe('a new jurisdiction', () => {
  const created = { id: 'new', name: 'New', code: '' }
  const ring = asciiLine(1, 1, 3, 1, 3, 3, 1, 3, 1, 1)

  test('over two donors: both keep the rest, parts of their units become units of it', () => {
    const plan = twoStreets()
    done(plan, { type: 'draw', level: 'street', ring, created })
    expect(['west', 'east', 'new'].map((id) => cells(plan, id))).toEqual([6, 6, 4])
    expect(['west', 'east', 'new'].map((id) => residents(plan, id))).toEqual([600, 600, 400])
    expect(plan.jurisdictions('community').filter(({ parent }) => parent === 'new')).toHaveLength(4)
  })

  test('as a grid over four grids, either winding, is one piece', () => {
    for (const course of [ring, asciiLine(1, 1, 1, 3, 3, 3, 3, 1, 1, 1)]) {
      const plan = twoStreets()
      done(plan, { type: 'draw', level: 'grid', ring: course, created })
      expect(['A', 'B', 'C', 'D', 'new'].map((id) => cells(plan, id))).toEqual([3, 3, 3, 3, 4])
      expect(
        outlinePolygons(dissolve(plan.topology, plan.labels('grid'))).get(plan.slotOf('new')),
      ).toHaveLength(1)
    }
  })

  test('inside one grid leaves it with a hole', () => {
    const plan = twoStreets()
    const inner = asciiLine(0.5, 2.5, 1.5, 2.5, 1.5, 3.5, 0.5, 3.5, 0.5, 2.5)
    done(plan, { type: 'draw', level: 'grid', ring: inner, created })
    expect([cells(plan, 'A'), cells(plan, 'new')]).toEqual([3, 1])
  })

  test('takes over what lies whole in it, and never empties a donor', () => {
    const plan = twoStreets()
    const north = asciiLine(-1, 2, 5, 2, 5, 5, -1, 5, -1, 2)
    done(plan, { type: 'draw', level: 'street', ring: north, created })
    expect([plan.get('ca')!.parent, plan.get('cb')!.parent]).toEqual(['new', 'new'])
    const west = asciiLine(-1, -1, 2, -1, 2, 5, -1, 5, -1, -1)
    expect(refused(twoStreets(), { type: 'draw', level: 'street', ring: west, created })).toEqual({
      code: 'would-empty',
      data: { name: 'west' },
    })
  })

  test('is refused open, outside the city, and crossing itself', () => {
    const plan = twoStreets()
    const codes = [
      asciiLine(1, 1, 3, 1, 3, 3),
      asciiLine(7, 7, 9, 7, 9, 9, 7, 7),
      asciiLine(1, 1, 3, 3, 3, 1, 1, 3, 1, 1),
    ].map((each) => {
      const problem = refused(plan, { type: 'draw', level: 'grid', ring: each, created })
      return problem === 'done' ? problem : problem.code
    })
    expect(codes).toEqual(['ring-open', 'line-does-not-divide', 'line-crosses-itself'])
  })
})

describe('people follow the border', () => {
  test('a moved vertex takes the building it sweeps over, with all its people, and no one else', () => {
    const plan = twoStreets([
      [1.9, 3, 40, 'A'],
      [0.5, 3, 360, 'A'],
      [3, 3, 400, 'B'],
    ])
    const vertex = [...plan.topology.arcStart.keys()].flatMap((arc) => {
      const from = plan.topology.arcStart[arc]!
      const place = asciiLine(2, 3)
      for (let at = from; at < plan.topology.arcEnd[arc]!; at++) {
        if (plan.topology.points[at * 2] === place[0] && plan.topology.points[at * 2 + 1] === place[1]) {
          return [{ arc, index: at - from }]
        }
      }
      return []
    })
    done(plan, { type: 'move-border', vertices: vertex, by: [-2000, 0] })
    expect([residents(plan, 'A'), residents(plan, 'B')]).toEqual([360, 440])
    expect([cells(plan, 'A'), cells(plan, 'B')].map((n) => n.toFixed(3))).toEqual(['3.800', '4.200'])
    expect([residents(plan, 'west'), residents(plan, 'east')]).toEqual([760, 840])
  })
})

test('a number that a joined face has left behind names nothing any more', () => {
  const plan = twoStreets()
  done(plan, { type: 'redraw', level: 'grid', line: asciiLine(2, 4, 2.5, 3.75, 2.5, 2.25, 2, 2) })
  const face = [...plan.faceOwner.keys()].find((each) => isEmptyFace(plan.topology, each))!
  expect(refused(plan, { type: 'assign-faces', faces: [face], to: 'D' })).toEqual({
    code: 'face-unknown',
    data: { face },
  })
})
