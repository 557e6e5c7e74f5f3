import { evaluatePartition } from '#core/optimize/evaluate-partition.ts'
import { certifyPartition } from '#core/optimize/certify-partition.ts'
import type { Partition } from '#core/optimize/partition.ts'
import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import type { Proof } from '#core/optimize/proof.ts'
import { searchPartition } from '#core/optimize/search-partition.ts'
import { problem } from '#core/problem/problem.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { parseCount } from '#io/formats/parse-count.ts'
import { writeCollection } from '#io/formats/write-collection.ts'
import { addSums, addUp } from './add-up.ts'
import { PROBLEMS, wrongUse, writeOut, type Call, type CommandLine } from './command-line.ts'
import { featureAtoms } from './feature-atoms.ts'
import { loadMipSolver } from './load-mip-solver.ts'
import { exitCodeOf, openGround } from './open-ground.ts'
import { proofText } from './proof-text.ts'
import { reportSums } from './report-sums.ts'
import { searchOptions } from './search-options.ts'
import { searchWithin } from './search-within.ts'
import { sentenceOf } from './sentence-of.ts'

/** Seconds that a proof may take at most. */
const PROOF_SECONDS = 10

/** What the command finds; its JSON. */
interface GroundSplit {
  readonly parts: readonly {
    readonly part: number
    readonly residents: number
    readonly deviation: number
    readonly units: number
  }[]
  readonly feasible: boolean
  /** Length of the borders between parts, in metres. */
  readonly borderMeters: number
  readonly proof: Proof
  /** True when the clock ended the proof, so that the gap may be smaller another time. */
  readonly proofCutShort: boolean
  readonly seed: number
  /** True when the clock ended the search. */
  readonly cutShort: boolean
  /** Part of each feature, in the order of the file; null where a feature has no ground. */
  readonly partOfFeature: readonly (number | null)[]
}

/**
 * `heyuan split FILE --residents FIELD --parts K`: all polygons of a file into connected parts whose residents differ
 * from the mean by no more than the tolerance, with short borders; neighbours with the same `--keep-whole FIELD` stay
 * together.
 */
export async function splitGround(call: Call, line: CommandLine): Promise<number> {
  const { values, words } = call
  const { residents: column, 'keep-whole': wholeColumn } = values
  const options = searchOptions(call, line)
  if (typeof options === 'number') return options
  const { parts, seed, seconds, tolerance } = options
  if (column === undefined) return wrongUse(call, line, `${words.missing} --residents FIELD`)
  if (parts === null) return wrongUse(call, line, `${words.missing} --parts K`)
  const ground = openGround(call, line)
  if (typeof ground === 'number') return ground
  const asked = wholeColumn === undefined ? [column] : [column, wholeColumn]
  const unknown = asked.find((one) => !ground.layer.columns.includes(one))
  if (unknown !== undefined) return wrongUse(call, line, `${words.unknownColumn}: ${unknown}`)
  const whole = ground.layer.features.map(({ properties }) => {
    const value = wholeColumn === undefined ? null : (properties[wholeColumn] ?? null)
    return value === null || value === '' ? null : String(value)
  })
  const atoms = featureAtoms(ground.built, whole)
  const sums = atoms.features.map((features) => addUp(ground, features, column, parseCount))
  const division = evenly(
    atoms.graph,
    Float64Array.from(sums, ({ sum }) => sum),
    parts,
    tolerance,
  )
  if (division.weight.length < parts) {
    line.err(`${words.tooFewUnits}: ${division.weight.length} < ${parts}\n`)
    return PROBLEMS
  }
  const end = seconds === null ? Infinity : performance.now() + seconds * 1000
  const { best, cutShort } = searchWithin(searchPartition(division, { seed, effort: 1 }), seconds)
  if (best === null) {
    line.err(`${sentenceOf(words, problem('no-answer-in-time'))}\n`)
    return PROBLEMS
  }
  const { proof, better } = certifyPartition(division, best, await loadMipSolver(), {
    seconds: Math.min(PROOF_SECONDS, Math.max(0, (end - performance.now()) / 1000)),
  })
  const found = evaluatePartition(division, (better ?? best).part)
  const split = describe(found, proof, {
    problem: division,
    seed,
    cutShort,
    atoms,
    count: ground.layer.features.length,
  })
  line.out(values.json === true ? `${JSON.stringify(split, null, 2)}\n` : textOf(split, call))
  const left = reportSums(call, line, new Map([[column, addSums(sums)]]))
  const written =
    values.out === undefined ? 0 : writeOut(call, line, values.out, outlinesOf(ground.built, split))
  return Math.max(split.feasible ? 0 : PROBLEMS, exitCodeOf(ground), left, written)
}

/** Every part within the tolerance of the mean; borders count by their length. */
function evenly(
  graph: PartitionProblem['graph'],
  weight: Float64Array,
  parts: number,
  tolerance: number,
): PartitionProblem {
  const mean = weight.reduce((sum, one) => sum + one, 0) / parts
  const atoms = weight.length
  return {
    graph,
    weight,
    parts,
    lower: new Float64Array(parts).fill(mean * (1 - tolerance)),
    upper: new Float64Array(parts).fill(mean * (1 + tolerance)),
    fixed: new Int32Array(atoms).fill(-1),
    group: new Int32Array(atoms).fill(-1),
    splitCost: 0,
    home: new Int32Array(atoms).fill(-1),
    moveCost: new Float64Array(atoms),
  }
}

function describe(
  { part, weight, border, excess }: Partition,
  proof: Proof,
  {
    problem: division,
    seed,
    cutShort,
    atoms,
    count,
  }: {
    readonly problem: PartitionProblem
    readonly seed: number
    readonly cutShort: boolean
    readonly atoms: ReturnType<typeof featureAtoms>
    readonly count: number
  },
): GroundSplit {
  const mean = weight.reduce((sum, one) => sum + one, 0) / division.parts
  const partOfFeature = Array.from({ length: count }, (): number | null => null)
  const units = new Int32Array(division.parts)
  for (const [atom, features] of atoms.features.entries()) {
    units[part[atom]!]! += features.length
    for (const feature of features) partOfFeature[feature] = part[atom]! + 1
  }
  return {
    parts: Array.from(weight, (residents, i) => ({
      part: i + 1,
      residents,
      deviation: mean > 0 ? Number((residents / mean - 1).toFixed(6)) : 0,
      units: units[i]!,
    })),
    feasible: excess === 0,
    borderMeters: Number(border.toFixed(2)),
    proof,
    proofCutShort: proof.kind === 'gap',
    seed,
    cutShort,
    partOfFeature,
  }
}

function textOf({ parts, borderMeters, proof, cutShort, feasible }: GroundSplit, { words }: Call): string {
  const rows = [
    [words.part, words.residents, words.deviation, words.units],
    ...parts.map(({ part, residents, deviation, units }) => [
      String(part),
      String(residents),
      `${deviation >= 0 ? '+' : ''}${(deviation * 100).toFixed(2)}%`,
      String(units),
    ]),
    [words.newBorder, `${borderMeters} m`],
    [words.proof, proofText(proof, words)],
  ]
  if (!feasible) rows.push([words.outsideTolerance])
  if (cutShort) rows.push([words.cutShort])
  return `${rows.map((cells) => cells.join('\t')).join('\n')}\n`
}

function outlinesOf(
  { topology, faceFeature }: Parameters<typeof featureAtoms>[0],
  { parts, partOfFeature }: GroundSplit,
): Uint8Array<ArrayBuffer> {
  const labels = faceFeature.map((feature) => partOfFeature[feature]! - 1)
  const polygons = outlinePolygons(dissolve(topology, labels))
  return writeCollection(
    parts.map(({ part, residents, units }) => ({
      properties: { part, residents, units },
      polygons: polygons.get(part - 1) ?? [],
    })),
  )
}
