import type { RegionNeighbours } from './region-neighbours.ts'

/** What {@link colourRegions} goes by besides the neighbours. */
export interface ColourWishes {
  /** Number of colours in the palette. */
  readonly colours: number
  /** Colour chosen by hand, or null; it always stands, whatever the neighbours have. */
  readonly chosen: (region: number) => number | null
  /** Colours of the last time: a region keeps its colour unless a neighbour has the same one. */
  readonly before: ReadonlyMap<number, number>
}

/**
 * Colours regions so that neighbours differ, changing as little as possible: first the colours chosen by hand, then
 * those of the last time that still fit, then the rest in smallest-last order (Matula & Beck 1983), which needs at most
 * six colours on a planar graph. Among the free colours the one used least wins. When none is free, the one that
 * fewest neighbours have.
 */
export function colourRegions(neighbours: RegionNeighbours, wishes: ColourWishes): Map<number, number> {
  const colours = new Map<number, number>()
  const uses = new Uint32Array(wishes.colours)
  const settle = (region: number, colour: number): void => {
    colours.set(region, colour)
    uses[colour]!++
  }
  const regions = [...neighbours.keys()].sort((a, b) => a - b)
  for (const region of regions) {
    const chosen = wishes.chosen(region)
    if (chosen !== null && chosen >= 0 && chosen < wishes.colours) settle(region, chosen)
  }
  for (const region of regions) {
    const before = wishes.before.get(region)
    if (before === undefined || before >= wishes.colours || colours.has(region)) continue
    if (![...neighbours.get(region)!].some((other) => colours.get(other) === before)) settle(region, before)
  }
  for (const region of smallestLast(regions, neighbours)) {
    if (!colours.has(region)) settle(region, calmestColour(neighbours.get(region)!, colours, uses))
  }
  return colours
}

/** Regions so that each has few neighbours among those before it: the reverse of always taking away the least tied. */
function smallestLast(regions: readonly number[], neighbours: RegionNeighbours): number[] {
  const degree = new Map(regions.map((region) => [region, neighbours.get(region)!.size]))
  const buckets: Set<number>[] = []
  const bucket = (size: number): Set<number> => (buckets[size] ??= new Set())
  for (const [region, size] of degree) bucket(size).add(region)
  const order: number[] = []
  for (let size = 0; order.length < regions.length;) {
    const region = bucket(size).values().next().value
    if (region === undefined) {
      size++
      continue
    }
    bucket(size).delete(region)
    degree.delete(region)
    order.push(region)
    for (const other of neighbours.get(region)!) {
      const tied = degree.get(other)
      if (tied === undefined) continue
      bucket(tied).delete(other)
      bucket(tied - 1).add(other)
      degree.set(other, tied - 1)
    }
    size = Math.max(0, size - 1)
  }
  return order.reverse()
}

function calmestColour(
  around: ReadonlySet<number>,
  colours: ReadonlyMap<number, number>,
  uses: Uint32Array,
): number {
  const clashes = new Uint32Array(uses.length)
  for (const other of around) {
    const colour = colours.get(other)
    if (colour !== undefined) clashes[colour]!++
  }
  let best = 0
  for (let colour = 1; colour < uses.length; colour++) {
    const fewerClashes = clashes[colour]! - clashes[best]!
    if (fewerClashes < 0 || (fewerClashes === 0 && uses[colour]! < uses[best]!)) best = colour
  }
  return best
}
