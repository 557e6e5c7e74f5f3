import { describe, expect, test } from 'vitest'
import { sketchCommand, type SketchGround } from '#app/map/sketch-command.ts'
import { sketchTarget } from '#app/map/sketch-target.ts'
import { toDegrees } from '#core/geometry/grid.ts'
import { Plan } from '#core/plan/plan.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'
import { latticeCity } from '../builders/lattice-city.ts'

/** South-west corner of the lattice and the side of a street there, in grid steps. */
const [WEST, SOUTH, STREET] = [1_116_000_000, 408_000_000, 400_000]

function ground(focus: string | null): SketchGround {
  const plan = new Plan(latticeCity(8, 8))
  const locator = new FaceLocator(plan.topology)
  return {
    plan,
    level: 'street',
    focus,
    faceAt: (x, y) => locator.at(toDegrees(x), toDegrees(y)),
    created: (like) => ({ id: `beside ${like}`, name: '', code: '' }),
  }
}

/** A line by places in streets east and north of the corner. */
function line(...places: readonly (readonly [number, number])[]): number[] {
  return places.flatMap(([x, y]) => [WEST + x * STREET, SOUTH + y * STREET])
}

describe('what a sketched line asks for', () => {
  test('a cut is of the jurisdiction in focus where the line comes through it', () => {
    const across = line([0.1, 0.5], [1.2, 0.5])
    const cut = sketchCommand('cut', across, ground('street:1,0'))
    expect(cut).toEqual({
      type: 'cut',
      target: 'street:1,0',
      line: across,
      created: { id: 'beside street:1,0', name: '', code: '' },
    })
  })

  test('else of the one that it runs longest through', () => {
    const across = line([0.1, 0.5], [1.2, 0.5])
    expect(sketchCommand('cut', across, ground(null))).toMatchObject({ target: 'street:0,0' })
    expect(sketchCommand('cut', across, ground('street:1,1'))).toMatchObject({ target: 'street:0,0' })
    expect(sketchCommand('cut', across, ground('community:0,0'))).toMatchObject({ target: 'street:0,0' })
  })

  test('a cut beside the city asks for nothing', () => {
    expect(sketchCommand('cut', line([-3, -3], [-2, -2]), ground('street:0,0'))).toBeNull()
  })

  test('a new jurisdiction is named after the one that its ring runs longest through', () => {
    const ring = line([0.4, 0.4], [0.9, 0.4], [1.1, 0.9], [0.4, 0.4])
    expect(sketchCommand('draw', ring, ground('street:1,1'))).toEqual({
      type: 'draw',
      level: 'street',
      ring,
      created: { id: 'beside street:0,0', name: '', code: '' },
    })
  })

  test('a border takes the course of the line as it is', () => {
    const across = line([0.1, 0.5], [1.2, 0.5])
    expect(sketchCommand('redraw', across, ground(null))).toEqual({
      type: 'redraw',
      level: 'street',
      line: across,
    })
  })

  test('a line that is too short asks for nothing', () => {
    expect(sketchCommand('redraw', line([0, 0]), ground(null))).toBeNull()
    expect(sketchCommand('cut', line([0, 0]), ground(null))).toBeNull()
    expect(sketchCommand('draw', line([0, 0], [1, 0], [0, 0]), ground(null))).toBeNull()
  })
})

test('places along a line are spread by its length, not by its points', () => {
  const many = Array.from({ length: 50 }, (_, i) => [i / 1000, 0]).flat()
  const where = (x: number): number => (x < 0.05 ? 0 : 1)
  expect(
    sketchTarget(
      [...many, 1, 0].map((step) => step * 1e6),
      (x) => where(x / 1e6),
      -1,
    ),
  ).toBe(1)
  expect(sketchTarget([5, 5, 5, 5], () => 3, -1)).toBe(-1)
})
