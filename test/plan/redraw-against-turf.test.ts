import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { area, featureCollection, intersect, multiPolygon, union } from '#core/geometry/turf.ts'
import { execute } from '#core/plan/execute.ts'
import type { Level } from '#core/plan/level.ts'
import { Plan } from '#core/plan/plan.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { OUTSIDE, type Topology } from '#core/topology/topology.ts'
import { borderCommandFor } from '../arbitrary/border-commands.ts'
import { housedLattice } from '../builders/housed-lattice.ts'

/** More by the environment: `HEYUAN_RUNS=10000 npx vitest run test/plan`. */
const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 300)
vi.setConfig({ testTimeout: 120_000 + RUNS * 100 })

/** Agreement of areas, as a share. */
const AGREED = 1e-9

/** The same where Turf has joined polygons: its union rounds positions of its own. */
const AGREED_UNION = 1e-8

/**
 * Where a line meets the edge of the city, the edge is led over two positions of the grid that take away and add the
 * same area in the plane; on the sphere of Turf they do not lie at the same latitude.
 */
const AGREED_AT_EDGE = 1e-6

/** Kinds of {@link borderCommandFor} that redraw, cut and draw. */
const KINDS = [5, 5, 5, 6, 7]

const city = housedLattice(6, 4)
const EDGE = edgePositions(city.topology)

test('after a redraw, a cut or a new jurisdiction Turf finds no ground twice and none lost among those touched', () => {
  let done = 0
  const number = fc.nat(9_999)
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), number, number, number, (kind, a, b, c) => {
      const plan = new Plan(city)
      const command = borderCommandFor(plan, { kind, a, b, c }, 1)
      const result = execute(plan, command)
      if (!result.ok) return
      const level: Level =
        command.type === 'redraw' || command.type === 'draw'
          ? command.level
          : command.type === 'cut'
            ? plan.get(command.target)!.level
            : 'grid'
      const before = shapes(plan, level)
      plan.apply(result.value)
      const after = shapes(plan, level)
      const names = [...after.keys()].filter(
        (id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)),
      )
      if (names.length < 2) return
      done++
      const was = names.reduce((total, id) => total + (before.has(id) ? area(before.get(id)!) : 0), 0)
      const is = names.reduce((total, id) => total + area(after.get(id)!), 0)
      const isAtEdge = edgePositions(plan.topology) !== EDGE
      expect(Math.abs(is / was - 1)).toBeLessThan(isAtEdge ? AGREED_AT_EDGE : AGREED)
      expect(Math.abs(joined(names.map((id) => after.get(id)!)) / is - 1)).toBeLessThan(AGREED_UNION)
      const [first, second] = names.map((id) => after.get(id)!)
      const overlap = intersect(featureCollection([first!, second!]))
      expect(overlap === null ? 0 : area(overlap)).toBeLessThan(is * AGREED)
    }),
    {
      numRuns: RUNS,
      examples: [
        [7, 6119, 11, 875],
        [7, 9324, 9108, 2989],
      ],
    },
  )
  expect(done).toBeGreaterThan(RUNS / 10)
})

function shapes(plan: Plan, level: Level): Map<string, ReturnType<typeof multiPolygon>> {
  const outlines = outlinePolygons(dissolve(plan.topology, plan.labels(level)))
  return new Map([...outlines].map(([slot, polygons]) => [plan.idOf(slot)!, multiPolygon(polygons)]))
}

function joined(parts: readonly ReturnType<typeof multiPolygon>[]): number {
  return parts.length === 1 ? area(parts[0]!) : area(union(featureCollection([...parts]))!)
}

/** Number of segments along the edge of the city. */
function edgePositions({ face, arcStart, arcEnd }: Topology): number {
  let count = 0
  for (let arc = 0; arc < arcStart.length; arc++) {
    const isEdge = face[2 * arc] === OUTSIDE || face[2 * arc + 1] === OUTSIDE
    if (isEdge && arcEnd[arc]! > arcStart[arc]!) count += arcEnd[arc]! - arcStart[arc]! - 1
  }
  return count
}
