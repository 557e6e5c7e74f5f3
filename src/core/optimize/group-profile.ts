import type { GroupComponent } from './group-component.ts'

/** What a component can be worth, by the number of items fewer. */
export interface GroupProfile {
  /** By removals: the highest value with exactly so many; −∞ where there is none. */
  readonly best: Float64Array
  /** What it took to find out. */
  readonly steps: number
  /** Groups of the highest value with exactly so many removals. */
  readonly choose: (removals: number) => number[]
}

/** A covered set fits into a number exactly: two halves of so many bits. */
const HALF = 26
const HALF_VALUE = 2 ** HALF
/** Looking a state up costs about as much as so many entries of its vector. */
const STATE_STEPS = 16

/** Leaving a position alone. */
const NOTHING = { value: 0, removals: 0 }

/** A group seen from its first position: the positions after it as two halves of bits. */
interface Option {
  readonly low: number
  readonly high: number
  readonly value: number
  readonly removals: number
  readonly group: number
}

/**
 * The exact profile of a component by dynamic programming over its order: the first position that is not covered is
 * left alone, or one of the groups that begin there covers it. A state is the set of later positions that are covered
 * already. Null where that takes more than so many steps, or where a group reaches further than 51 positions.
 */
export function groupProfile(component: GroupComponent, cap: number, steps: number): GroupProfile | null {
  const { size } = component
  const options = Array.from({ length: size }, (): Option[] => [])
  let isCounted = false
  for (const { group, positions, value, removals } of component.groups) {
    const first = positions[0]!
    if (positions.at(-1)! - first >= 2 * HALF) return null
    let low = 0
    let high = 0
    for (const position of positions) {
      if (position - first < HALF) low |= 1 << (position - first)
      else high |= 1 << (position - first - HALF)
    }
    isCounted ||= removals > 0
    if (removals <= cap) options[first]!.push({ low, high, value, removals, group })
  }
  const lengthAt = (position: number): number =>
    1 + (isCounted ? Math.min(cap, Math.max(0, size - position - 1)) : 0)

  let taken = 0
  const reached: Map<number, number>[] = [new Map([[0, 0]])]
  for (let position = 0; position < size; position++) {
    const next = new Map<number, number>()
    const length = lengthAt(position)
    for (const covered of reached[position]!.keys()) {
      taken += STATE_STEPS + length
      reach(next, Math.floor(covered / 2))
      if (covered % 2 === 1) continue
      for (const option of options[position]!) {
        const joined = join(covered, option)
        if (joined < 0) continue
        taken += STATE_STEPS + length
        reach(next, Math.floor(joined / 2))
      }
      if (taken > steps) return null
    }
    reached.push(next)
  }

  const layers: Layer[] = []
  layers[size] = {
    length: lengthAt(size),
    states: reached[size]!,
    vectors: new Float64Array(reached[size]!.size),
  }
  for (let position = size - 1; position >= 0; position--) {
    const states = reached[position]!
    const length = lengthAt(position)
    const layer = { length, states, vectors: new Float64Array(states.size * length).fill(-Infinity) }
    const next = layers[position + 1]!
    for (const [covered, state] of states) {
      raise(layer, state * length, next, Math.floor(covered / 2), NOTHING)
      if (covered % 2 === 1) continue
      for (const option of options[position]!) {
        const joined = join(covered, option)
        if (joined >= 0) raise(layer, state * length, next, Math.floor(joined / 2), option)
      }
    }
    layers[position] = layer
  }

  const choose = (removals: number): number[] => {
    const chosen: number[] = []
    let covered = 0
    let left = removals
    const valueAt = (position: number, state: number, count: number): number => {
      const { length, states, vectors } = layers[position]!
      if (count < 0 || count >= length) return -Infinity
      return vectors[states.get(state)! * length + count]!
    }
    for (let position = 0; position < size; position++) {
      const value = valueAt(position, covered, left)
      const after = Math.floor(covered / 2)
      if (valueAt(position + 1, after, left) === value) {
        covered = after
        continue
      }
      const { option, joined } = options[position]!.map((one) => ({
        option: one,
        joined: join(covered, one),
      })).find(
        (one) =>
          one.joined >= 0 &&
          one.option.value + valueAt(position + 1, Math.floor(one.joined / 2), left - one.option.removals) ===
            value,
      )!
      chosen.push(option.group)
      left -= option.removals
      covered = Math.floor(joined / 2)
    }
    return chosen
  }
  return { best: layers[0]!.vectors, steps: taken, choose }
}

function reach(layer: Map<number, number>, covered: number): void {
  if (!layer.has(covered)) layer.set(covered, layer.size)
}

/** The covered set with a group; −1 where they meet. */
function join(covered: number, { low, high }: Option): number {
  const below = covered % HALF_VALUE
  const above = Math.floor(covered / HALF_VALUE)
  if ((below & low) !== 0 || (above & high) !== 0) return -1
  return (above | high) * HALF_VALUE + (below | low)
}

/** Vectors of one layer, and how to find that of a state. */
interface Layer {
  readonly length: number
  readonly states: ReadonlyMap<number, number>
  readonly vectors: Float64Array
}

/** Raises the vector of a state, which begins at `from`, to what follows one way on to the next layer. */
function raise(
  { length, vectors }: Layer,
  from: number,
  next: Layer,
  covered: number,
  { value, removals }: Pick<Option, 'value' | 'removals'>,
): void {
  const start = next.states.get(covered)! * next.length
  const end = Math.min(next.length, length - removals)
  for (let count = 0; count < end; count++) {
    const reached = next.vectors[start + count]! + value
    if (reached > vectors[from + count + removals]!) vectors[from + count + removals] = reached
  }
}
