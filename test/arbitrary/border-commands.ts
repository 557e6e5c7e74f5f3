import type { Command } from '#core/plan/command.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { seededRandom } from '../builders/seeded-random.ts'
import type { CommandSeed } from './plan-commands.ts'

/** How many kinds of commands {@link borderCommandFor} knows. */
export const BORDER_KINDS = 8

/** The border command that a seed means for a plan: lines near a random face, some of them degenerate. */
export function borderCommandFor(plan: Plan, { kind, a, b, c }: CommandSeed, serial: number): Command {
  const { topology } = plan
  const random = seededRandom(a * 7 + b * 31 + c * 101 + 1)
  const arc = b % topology.arcStart.length
  const count = Math.max(1, topology.arcEnd[arc]! - topology.arcStart[arc]!)
  const index = c % count
  const level = plan.base.levels[a % (plan.base.levels.length - 1)]!
  const created = { id: `drawn:${serial}`, name: `Drawn ${serial}`, code: '' }
  switch (kind % BORDER_KINDS) {
    case 0:
    case 1:
      return {
        type: 'move-border',
        vertices: [{ arc, index }],
        by: [step(random, 20_000), step(random, 20_000)],
      }
    case 2:
      return {
        type: 'move-border',
        vertices: Array.from({ length: Math.max(1, count - 2) }, (_, i) => ({ arc, index: i + 1 })),
        by: [step(random, 10_000), step(random, 10_000)],
      }
    case 3: {
      const [x, y] = positionOf(plan, arc, index)
      return {
        type: 'insert-vertex',
        arc,
        segment: index,
        at: [x + step(random, 15_000), y + step(random, 15_000)],
      }
    }
    case 4:
      return { type: 'delete-vertices', vertices: [{ arc, index }] }
    case 5:
      return c % 3 === 0
        ? { type: 'redraw', level, line: line(plan, random, 2 + (b % 3)) }
        : { type: 'redraw', level: levelOfBorder(plan, arc, a), line: bulge(plan, arc, random) }
    case 6: {
      const targets = plan.jurisdictions(level)
      const target = targets[c % targets.length]?.id ?? 'nobody'
      return { type: 'cut', target, line: line(plan, random, 1 + (b % 3), target), created }
    }
    default: {
      const [x, y] = anyPosition(plan, random)
      const reach = 20_000 + Math.floor(random() * 160_000)
      const ring = [
        x - reach,
        y - reach,
        x + reach,
        y - reach + step(random, 9000),
        x + reach,
        y + reach,
        x - reach,
        y + reach,
      ]
      return { type: 'draw', level, ring: [...ring, ring[0]!, ring[1]!], created }
    }
  }
}

/** A line of some positions; a third of them exactly on vertices, so that lines through nodes and along edges occur. */
function line(plan: Plan, random: () => number, count: number, target?: string): number[] {
  const [x, y] = target === undefined ? anyPosition(plan, random) : positionWithin(plan, target, random)
  const reach = 60_000 + Math.floor(random() * 160_000)
  const positions = Array.from({ length: count + 1 }, (_, i): [number, number] => {
    if (random() < 0.3) return anyPosition(plan, random, [x, y], reach)
    const along = (i / count) * 2 - 1
    return [Math.round(x + along * reach), Math.round(y + step(random, reach))]
  })
  return positions.flat()
}

/** A level at which an arc is a border, or any. */
function levelOfBorder(plan: Plan, arc: number, number: number): Level {
  const { levels } = plan.base
  const [left = -1, right = -1] = plan.topology.face.subarray(2 * arc, 2 * arc + 2)
  const parted = levels.filter((level) => plan.labels(level)[left] !== plan.labels(level)[right])
  return parted[number % Math.max(1, parted.length)] ?? levels[0]!
}

/** A line from one end of an arc to the other beside it, its ends sometimes a little off. */
function bulge(plan: Plan, arc: number, random: () => number): number[] {
  const { arcStart, arcEnd } = plan.topology
  const count = arcEnd[arc]! - arcStart[arc]!
  if (count === 0) return []
  const [x1, y1] = positionOf(plan, arc, 0)
  const [x2, y2] = positionOf(plan, arc, count - 1)
  const [dx, dy] = [step(random, 40_000), step(random, 40_000)]
  const ends = random() < 0.5 ? [x1, y1, x2, y2] : [x1 - dx, y1 - dy, x2 - dx, y2 - dy]
  return [ends[0]!, ends[1]!, x1 + dx, y1 + dy, x2 + dx, y2 + dy, ends[2]!, ends[3]!]
}

function step(random: () => number, reach: number): number {
  // A file has no -0.
  return Math.round((random() * 2 - 1) * reach) + 0
}

function positionOf({ topology }: Plan, arc: number, index: number): [number, number] {
  const at = (topology.arcStart[arc]! + index) * 2
  return [topology.points[at]!, topology.points[at + 1]!]
}

/** A vertex, near a place when one is told and there is one. */
function anyPosition(
  plan: Plan,
  random: () => number,
  near?: readonly [number, number],
  reach = 0,
): [number, number] {
  const { topology } = plan
  const around = near && plan.arcs.search(near[0] - reach, near[1] - reach, near[0] + reach, near[1] + reach)
  const arcs = around && around.length > 0 ? around : [...topology.arcStart.keys()]
  const live = arcs.filter((arc) => topology.arcEnd[arc]! > topology.arcStart[arc]!)
  const arc = live[Math.floor(random() * live.length)]!
  return positionOf(plan, arc, Math.floor(random() * (topology.arcEnd[arc]! - topology.arcStart[arc]!)))
}

function positionWithin(plan: Plan, target: string, random: () => number): [number, number] {
  const faces: number[] = []
  plan.eachFace(plan.slotOf(target), (face) => faces.push(face))
  if (faces.length === 0) return anyPosition(plan, random)
  const { faceRings, faceRingStart } = plan.topology
  const start = faceRings[faceRingStart[faces[Math.floor(random() * faces.length)]!]!]!
  return positionOf(plan, start >> 1, 0)
}
