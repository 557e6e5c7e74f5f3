import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'

/** Places along a line that are looked at. */
const SAMPLES = 64

/**
 * Slot of the jurisdiction that a line (interleaved grid positions) means: the preferred one where the line comes
 * through it, else the one that it runs longest through, judged at 64 places evenly spread; of equals the smaller
 * slot. {@link UNASSIGNED} when it comes through none.
 *
 * @param slotAt Slot at a place in grid steps.
 */
export function sketchTarget(
  line: readonly number[],
  slotAt: (x: number, y: number) => number,
  preferred: number,
): number {
  const counts = new Map<number, number>()
  for (const [x, y] of spread(line)) {
    const slot = slotAt(x, y)
    if (slot !== UNASSIGNED) counts.set(slot, (counts.get(slot) ?? 0) + 1)
  }
  if (counts.has(preferred)) return preferred
  const [longest] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
  return longest?.[0] ?? UNASSIGNED
}

/** The middles of as many equally long parts of the line. */
function* spread(line: readonly number[]): Generator<readonly [x: number, y: number]> {
  const lengths: number[] = []
  for (let i = 2; i < line.length; i += 2) {
    lengths.push(segmentLengthMeters(line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!))
  }
  const part = lengths.reduce((sum, length) => sum + length, 0) / SAMPLES
  if (part === 0) return
  let begun = 0
  let next = part / 2
  for (const [i, length] of lengths.entries()) {
    for (; next < begun + length; next += part) {
      const t = (next - begun) / length
      const [ax, ay, bx, by] = [line[2 * i]!, line[2 * i + 1]!, line[2 * i + 2]!, line[2 * i + 3]!]
      yield [ax + t * (bx - ax), ay + t * (by - ay)]
    }
    begun += length
  }
}
