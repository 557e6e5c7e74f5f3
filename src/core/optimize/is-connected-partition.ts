import type { PartitionProblem } from './partition-problem.ts'

/** True where every part has an atom and all its atoms can reach each other inside it. */
export function isConnectedPartition({ graph, parts }: PartitionProblem, part: Int32Array): boolean {
  const { start, neighbour } = graph
  const reached = new Uint8Array(part.length)
  const seen = new Uint8Array(parts)
  const queue = new Int32Array(part.length)
  let begun = 0
  for (let first = 0; first < part.length; first++) {
    if (reached[first] === 1) continue
    const p = part[first]!
    if (p < 0 || p >= parts || seen[p] === 1) return false
    seen[p] = 1
    begun++
    let [head, tail] = [0, 0]
    queue[tail++] = first
    reached[first] = 1
    while (head < tail) {
      const atom = queue[head++]!
      for (let i = start[atom]!; i < start[atom + 1]!; i++) {
        const other = neighbour[i]!
        if (part[other] !== p || reached[other] === 1) continue
        reached[other] = 1
        queue[tail++] = other
      }
    }
  }
  return begun === parts
}
