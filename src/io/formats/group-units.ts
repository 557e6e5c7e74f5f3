import { LEVELS, type Level } from '#core/plan/level.ts'
import type { Unit } from './read-units.ts'

/**
 * Units of the next coarser level, made of what a grouping column says (所属街道, WARD, …): one for each value, in
 * order of first appearance. They have no outline of their own.
 */
export function groupUnits(children: readonly Unit[]): Unit[] {
  const groups = new Map<string, Unit>()
  for (const child of children) {
    const [key] = child.parentKeys
    const level = coarserLevel(child.level)
    if (key === undefined || level === null || groups.has(key)) continue
    groups.set(key, groupOf(child, key, level))
  }
  return [...groups.values()]
}

/** The next coarser level there is, present or not. */
export function coarserLevel(level: Level): Level | null {
  return LEVELS[LEVELS.indexOf(level) + 1] ?? null
}

function groupOf(child: Unit, key: string, level: Level): Unit {
  const code = child.parentKeys.find((one) => /^\d{6,20}$/.test(one)) ?? ''
  return {
    layer: -1,
    feature: -1,
    level,
    isOwn: child.isOwn,
    ownId: child.isOwn ? key : null,
    code,
    name: child.parentName || key,
    legalStatus: level,
    parentKeys: [],
    parentName: '',
    figures: { residents: null, households: null, buildings: null },
    columns: Object.create(null),
    colour: null,
    locked: false,
    isUnassigned: false,
    posts: null,
    seat: null,
    doubts: [],
  }
}
