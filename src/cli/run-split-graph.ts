import { certifyPartition } from '#core/optimize/certify-partition.ts'
import { infeasibleReason } from '#core/optimize/infeasible-reason.ts'
import type { Partition } from '#core/optimize/partition.ts'
import { partitionLowerBound } from '#core/optimize/partition-lower-bound.ts'
import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import type { Proof } from '#core/optimize/proof.ts'
import { searchPartition } from '#core/optimize/search-partition.ts'
import { problem } from '#core/problem/problem.ts'
import type { BareGraph } from './bare-graph.ts'
import { GOOD, PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { loadMipSolver } from './load-mip-solver.ts'
import { printable } from './printable.ts'
import { proofText } from './proof-text.ts'
import { readGraph } from './read-graph.ts'
import { searchOptions } from './search-options.ts'
import { searchWithin } from './search-within.ts'
import { sentenceOf } from './sentence-of.ts'

/** Seconds that a proof may take at most. */
const PROOF_SECONDS = 10

/** What can be made small: the number of the edges between parts, or their length. */
const MINIMISED = ['edges', 'length'] as const

/** What the command finds; its JSON. Parts are numbered by the first id in them, from 1. */
interface GraphSplit {
  readonly parts: readonly {
    readonly part: number
    readonly weight: number
    readonly deviation: number
    readonly nodes: number
  }[]
  readonly feasible: boolean
  readonly minimise: 'edges' | 'length'
  /** Number or length of the edges between parts. */
  readonly cut: number
  readonly proof: Proof
  /** True when the clock ended the proof, so that the gap may be smaller another time. */
  readonly proofCutShort: boolean
  readonly seed: number
  /** True when the clock ended the search. */
  readonly cutShort: boolean
  readonly partOf: Readonly<Record<string, number>>
}

/**
 * `heyuan split GRAPH.json --parts K`: a bare weighted graph into connected parts whose weights differ from the mean by
 * no more than the tolerance (the two whole numbers beside the mean are always allowed), with the fewest or shortest
 * edges between them. Rows in any order give the same bytes,
 * unless the clock ended the search or the proof, which is said. Exit code 1 where no such division was found.
 */
export async function runSplitGraph(call: Call, line: CommandLine): Promise<number> {
  const { values, words, files } = call
  const options = searchOptions(call, line)
  if (typeof options === 'number') return options
  const { parts, seed, seconds, tolerance } = options
  if (parts === null) return wrongUse(call, line, `${words.missing} --parts K`)
  const minimise = MINIMISED.find((one) => one === (values.minimise ?? 'edges'))
  if (minimise === undefined) return wrongUse(call, line, `--minimise ${printable(values.minimise!)}`)
  const [file, ...others] = files
  if (file === undefined) return wrongUse(call, line, `${words.missing} FILE`)
  if (others.length > 0) return wrongUse(call, line, others.map(printable).join(' '))
  const bytes = line.read(file)
  if (bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${file}`)
  const read = readGraph(bytes, minimise)
  if (!read.ok) {
    line.err(`${file}: ${sentenceOf(words, read.problem)}\n`)
    return PROBLEMS
  }
  const question = withinTolerance(read.value, parts, tolerance)
  const reason = reasonAgainst(read.value, question)
  if (reason !== null) {
    line.err(`${file}: ${sentenceOf(words, reason)}\n`)
    return PROBLEMS
  }
  const end = seconds === null ? Infinity : performance.now() + seconds * 1000
  const { best, cutShort } = searchWithin(searchPartition(question, { seed, effort: 1 }), seconds)
  if (best === null) {
    line.err(`${sentenceOf(words, problem('no-answer-in-time'))}\n`)
    return PROBLEMS
  }
  const left = Math.min(PROOF_SECONDS, Math.max(0, (end - performance.now()) / 1000))
  const { proof, better } = certifyPartition(question, best, await loadMipSolver(), { seconds: left })
  const found = better ?? best
  const split: GraphSplit = {
    ...figuresOf(read.value, found),
    minimise,
    proof: proof.kind === 'none' ? boundOf(question, found) : proof,
    proofCutShort: proof.kind === 'gap',
    seed,
    cutShort,
  }
  line.out(values.json === true ? `${JSON.stringify(split, null, 2)}\n` : textOf(split, call))
  return split.feasible ? GOOD : PROBLEMS
}

/** Parts alike, each within the tolerance of the mean weight. */
function withinTolerance({ weight, graph }: BareGraph, parts: number, tolerance: number): PartitionProblem {
  const mean = weight.reduce((sum, one) => sum + one, 0) / parts
  const slack = 1e-9 * mean
  const least = Math.min(Math.floor(mean), Math.ceil(mean * (1 - tolerance) - slack))
  const most = Math.max(Math.ceil(mean), Math.floor(mean * (1 + tolerance) + slack))
  return {
    graph,
    weight,
    parts,
    lower: new Float64Array(parts).fill(least),
    upper: new Float64Array(parts).fill(most),
    fixed: new Int32Array(weight.length).fill(-1),
    group: new Int32Array(weight.length).fill(-1),
    splitCost: 0,
    home: new Int32Array(weight.length).fill(-1),
    moveCost: new Float64Array(weight.length),
  }
}

function reasonAgainst({ ids }: BareGraph, question: PartitionProblem) {
  const reason = infeasibleReason(question)
  if (reason === null) return null
  const { kind, atoms, weight, limit } = reason
  if (kind === 'too-few-atoms') return problem('graph-too-few-nodes', { count: weight, parts: limit })
  return problem('graph-node-too-heavy', { id: ids[atoms[0]!]!, weight, limit })
}

/** What is proved without a solver. */
function boundOf(question: PartitionProblem, { cost, excess }: Partition): Proof {
  if (excess > 0) return { kind: 'none' }
  const bound = partitionLowerBound(question)
  return cost <= bound ? { kind: 'optimal' } : { kind: 'gap', bound, gap: (cost - bound) / cost }
}

function figuresOf({ ids, weight }: BareGraph, { part, border, excess, weight: weights }: Partition) {
  const number = new Map<number, number>()
  for (const p of part) if (!number.has(p)) number.set(p, number.size + 1)
  const nodes = new Int32Array(weights.length)
  for (const p of part) nodes[p]!++
  const mean = weight.reduce((sum, one) => sum + one, 0) / weights.length
  return {
    parts: Array.from(number, ([p, i]) => ({
      part: i,
      weight: weights[p]!,
      deviation: mean > 0 ? Number((weights[p]! / mean - 1).toFixed(6)) : 0,
      nodes: nodes[p]!,
    })),
    feasible: excess === 0,
    cut: Number(border.toFixed(6)),
    partOf: Object.fromEntries(ids.map((id, node) => [id, number.get(part[node]!)!])),
  }
}

function textOf(
  { parts, cut, proof, cutShort, feasible, seed, minimise }: GraphSplit,
  { words }: Call,
): string {
  const rows = [
    [words.part, words.weight, words.deviation, words.nodes],
    ...parts.map(({ part, weight, deviation, nodes }) => [
      String(part),
      String(weight),
      `${deviation >= 0 ? '+' : ''}${(deviation * 100).toFixed(2)}%`,
      String(nodes),
    ]),
    [minimise === 'edges' ? words.cutEdges : words.cutLength, String(cut)],
    [words.proof, proofText(proof, words)],
    ['--seed', String(seed)],
  ]
  if (!feasible) rows.push([words.outsideTolerance])
  if (cutShort) rows.push([words.cutShort])
  return `${rows.map((cells) => cells.join('\t')).join('\n')}\n`
}
