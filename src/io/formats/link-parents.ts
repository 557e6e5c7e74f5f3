import type { Level } from '#core/plan/level.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { Unit } from './read-units.ts'

/** Answers about place, given by the import. */
export interface Places {
  /** A position inside a unit, or null when its place is unknown. */
  pointOf(unit: Unit): readonly [lng: number, lat: number] | null
  /** The unit of a level whose own polygons contain a position, or null. */
  unitAt(level: Level, point: readonly [lng: number, lat: number]): Unit | null
}

/** Digits of a 12-digit division code that a unit shares with everything below it. */
const STEM_LENGTHS: Readonly<Record<Level, number>> = { district: 6, street: 9, community: 12, grid: 15 }

/**
 * Finds the parent of each unit among the units of the next coarser level: by what its row says (own id, code, name),
 * else by the stem of its division code, else by place. A row of our own export is believed to the letter.
 *
 * Problems by unit: `parent-unknown` {parent}, `parent-ambiguous` {parent}, `parent-missing`.
 */
export function linkParents(
  children: readonly Unit[],
  parents: readonly Unit[],
  places: Places,
): { readonly parentOf: Map<Unit, Unit>; readonly problems: Map<Unit, Problem> } {
  const index = new ParentIndex(parents)
  const parentOf = new Map<Unit, Unit>()
  const problems = new Map<Unit, Problem>()
  for (const child of children) {
    const stated = index.byKeys(child.parentKeys)
    const found =
      stated ?? (child.isOwn ? undefined : (index.byStem(child.code) ?? byPlace(child, parents, places)))
    if (found !== undefined) parentOf.set(child, found)
    const [key] = child.parentKeys
    if (stated === undefined && key !== undefined) {
      const code = index.isAmbiguous(key) ? 'parent-ambiguous' : 'parent-unknown'
      problems.set(child, problem(code, { parent: key.slice(0, 100) }))
    } else if (found === undefined && !child.isOwn) problems.set(child, problem('parent-missing'))
  }
  return { parentOf, problems }
}

/** Share of the units with a stated parent that find it among `parents`; 0 when none states one. */
export function statedShare(children: readonly Unit[], parents: readonly Unit[]): number {
  const index = new ParentIndex(parents)
  const stating = children.filter(({ parentKeys }) => parentKeys.length > 0)
  const found = stating.filter(({ parentKeys }) => index.byKeys(parentKeys) !== undefined)
  return stating.length === 0 ? 0 : found.length / stating.length
}

function byPlace(child: Unit, parents: readonly Unit[], places: Places): Unit | undefined {
  const point = places.pointOf(child)
  return (point === null ? null : places.unitAt(parents[0]!.level, point)) ?? undefined
}

/** Units by own id, code, name and code stem; null where several units claim the same. */
class ParentIndex {
  readonly #ids = new Map<string, Unit | null>()
  readonly #codes = new Map<string, Unit | null>()
  readonly #names = new Map<string, Unit | null>()
  readonly #stems = new Map<string, Unit | null>()

  constructor(units: readonly Unit[]) {
    for (const unit of units) {
      if (unit.ownId !== null) claim(this.#ids, unit.ownId, unit)
      if (unit.code !== '') claim(this.#codes, unit.code, unit)
      claim(this.#names, plain(unit.name), unit)
      const stem = stemOf(unit)
      if (stem !== null) claim(this.#stems, stem, unit)
    }
  }

  byKeys(keys: readonly string[]): Unit | undefined {
    for (const key of keys) {
      const found =
        this.#ids.get(key) ??
        this.#codes.get(key) ??
        this.#names.get(plain(key)) ??
        this.#stems.get(key) ??
        null
      if (found !== null) return found
    }
    return undefined
  }

  byStem(code: string): Unit | undefined {
    for (const length of [12, 9, 6]) {
      const found =
        code.length > length && /^\d+$/.test(code) ? this.#stems.get(code.slice(0, length)) : undefined
      if (found) return found
    }
    return undefined
  }

  isAmbiguous(key: string): boolean {
    return this.#codes.get(key) === null || this.#names.get(plain(key)) === null
  }
}

function claim(map: Map<string, Unit | null>, key: string, unit: Unit): void {
  map.set(key, map.has(key) ? null : unit)
}

/** The digits that its children's codes begin with, or null when the code is none of that kind. */
function stemOf({ code, level }: Unit): string | null {
  const length = STEM_LENGTHS[level]
  return /^\d{6,15}$/.test(code) && code.length >= length && /^0*$/.test(code.slice(length))
    ? code.slice(0, length)
    : null
}

/** Names are compared without blanks and in half width. */
function plain(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '')
}
