import { toGrid } from '#core/geometry/grid.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import { isPlainObject } from './is-plain-object.ts'

const MAX_INT32 = 0x7fffffff
const [MAX_X, MAX_Y] = [toGrid(180), toGrid(90)]

/** True when the parts of a diff in unknown data that speak of borders and people have the shape they must have. */
export function isBorderDiff(topology: unknown, tallies: unknown, buildings: unknown): boolean {
  return (
    (topology === null || isTopologyDiff(topology)) &&
    isListOf(tallies, isTallyChange) &&
    isListOf(buildings, isBuildingMove)
  )
}

function isTopologyDiff(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const { arcs, faces, slots } = value
  return (
    isListOf(arcs, (one) => isChange(one, 'arc', isArcRecord)) &&
    isListOf(faces, (one) => isChange(one, 'face', isFaceRecord)) &&
    isListOf(slots, isSlotCounts) &&
    (slots as readonly unknown[]).length === 2
  )
}

function isChange(value: unknown, key: string, isRecord: (record: unknown) => boolean): boolean {
  if (!isPlainObject(value) || !isInteger(value[key], 0)) return false
  return [value['from'], value['to']].every((record) => record === null || isRecord(record))
}

function isArcRecord(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const { points, face, next, origin } = value
  return (
    isListOf(points, (step) => isInteger(step, -MAX_X, MAX_X)) &&
    (points as readonly number[]).every((step, i) => i % 2 === 0 || Math.abs(step) <= MAX_Y) &&
    (points as readonly number[]).length % 2 === 0 &&
    (points as readonly number[]).length >= 4 &&
    isPair(face, OUTSIDE) &&
    isPair(next, 0) &&
    isPair(origin, 0)
  )
}

function isFaceRecord(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const { rings } = value
  return isListOf(rings, (halfEdge) => isInteger(halfEdge, 0)) && (rings as readonly unknown[]).length > 0
}

function isSlotCounts(value: unknown): boolean {
  return isPlainObject(value) && ['arcs', 'faces', 'nodes'].every((key) => isInteger(value[key], 0))
}

function isTallyChange(value: unknown): boolean {
  return isPlainObject(value) && isInteger(value['face'], 0) && [value['from'], value['to']].every(isTally)
}

function isTally(value: unknown): boolean {
  if (!isPlainObject(value) || typeof value['estimated'] !== 'boolean') return false
  return ['residents', 'households', 'buildings'].every((key) => isInteger(value[key], 0))
}

function isBuildingMove(value: unknown): boolean {
  if (!isPlainObject(value) || !isInteger(value['building'], 0)) return false
  return isInteger(value['from'], OUTSIDE) && isInteger(value['to'], OUTSIDE)
}

function isPair(value: unknown, min: number): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((one) => isInteger(one, min))
}

function isListOf(value: unknown, isMember: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isMember(one))
}

function isInteger(value: unknown, min: number, max = MAX_INT32): boolean {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max
}
