import { coverMost } from '#core/optimize/cover-most.ts'
import { nearestMedian } from '#core/optimize/nearest-median.ts'
import type { Proof } from '#core/optimize/proof.ts'
import type { Siting } from '#core/optimize/siting.ts'
import type { SitingProblem } from '#core/optimize/siting-problem.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { parseCount } from '#io/formats/parse-count.ts'
import { GOOD, PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { loadMipSolver } from './load-mip-solver.ts'
import { numberOption } from './number-option.ts'
import { printable } from './printable.ts'
import { proofText } from './proof-text.ts'
import { readPlaces, type Places } from './read-places.ts'
import { sentenceOf } from './sentence-of.ts'
import { sitingProblem } from './siting-problem.ts'

/** What the command finds; its JSON. */
interface SiteReport {
  readonly sites: readonly {
    /** Row of the file it comes from, counted from 1. */
    readonly row: number
    readonly name: string
    readonly existing: boolean
    readonly lng: number
    readonly lat: number
  }[]
  readonly residents: number
  readonly covered: number
  /** Share of all residents. */
  readonly coverage: number
  readonly meanMeters: number
  readonly radiusMeters: number
  readonly walkFactor: number
  readonly proof: Proof
  readonly seed: number
}

/**
 * `heyuan site FILE --residents FIELD --candidates FILE --open K`: where to open new centres among candidates, beside
 * the `--existing` ones, so that most residents have one within `--radius` metres (or walk least: `--minimise walk`).
 * Walks are straight lines × `--walk-factor`.
 */
export async function runSite(call: Call, line: CommandLine): Promise<number> {
  const { values, words, files } = call
  const {
    residents: column,
    candidates: candidateFile,
    existing: existingFile,
    minimise = 'uncovered',
  } = values
  if (column === undefined) return wrongUse(call, line, `${words.missing} --residents FIELD`)
  if (candidateFile === undefined) return wrongUse(call, line, `${words.missing} --candidates FILE`)
  if (files.length !== 1) return wrongUse(call, line, `${words.missing} FILE`)
  if (minimise !== 'uncovered' && minimise !== 'walk') return wrongUse(call, line, `--minimise ${minimise}`)
  const numbers = {
    open: numberOption(values.open, { fallback: Number.NaN, least: 1, most: 10_000, whole: true }),
    radius: numberOption(values.radius, { fallback: 500, least: 1, most: 100_000, whole: false }),
    'walk-factor': numberOption(values['walk-factor'], {
      fallback: HOHHOT_PROFILE.walkFactor,
      least: 1,
      most: 5,
      whole: false,
    }),
    seed: numberOption(values.seed, { fallback: 1, least: 0, most: 2 ** 32 - 1, whole: true }),
  }
  if (values.open === undefined) return wrongUse(call, line, `${words.missing} --open K`)
  for (const [option, value] of Object.entries(numbers)) {
    if (value === null) return wrongUse(call, line, `--${option} ${values[option as keyof typeof numbers]}`)
  }
  const read: Places[] = []
  for (const file of [files[0]!, candidateFile, ...(existingFile === undefined ? [] : [existingFile])]) {
    const bytes = line.read(file)
    if (bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${file}`)
    const places = readPlaces(bytes, file, values.coordinates)
    if (!places.ok) {
      line.err(`${file}: ${sentenceOf(words, places.problem)}\n`)
      return PROBLEMS
    }
    read.push(places.value)
  }
  const [demand, candidates, existing] = read as [Places, Places, Places | undefined]
  if (!demand.layer.columns.includes(column)) return wrongUse(call, line, `${words.unknownColumn}: ${column}`)
  const counts = Array.from(
    demand.feature,
    (at) => parseCount(demand.layer.features[at]!.properties[column] ?? null).value,
  )
  const missing = counts.filter((count) => count === null).length
  const sites = existing === undefined ? [candidates] : [candidates, existing]
  const problem = sitingProblem(demand, counts, sites, {
    open: numbers.open!,
    radiusMeters: numbers.radius!,
    walkFactor: numbers['walk-factor']!,
  })
  const search = minimise === 'walk' ? nearestMedian : coverMost
  const run = search(problem, { seed: numbers.seed! }, await loadMipSolver())
  let step = run.next()
  while (!step.done) step = run.next()
  const report = describe(step.value, problem, sites, {
    walkFactor: numbers['walk-factor']!,
    seed: numbers.seed!,
  })
  line.out(values.json === true ? `${JSON.stringify(report, null, 2)}\n` : textOf(report, call))
  if (missing > 0) line.err(`${column}: ${words.valueMissing}: ${missing}\n`)
  return missing > 0 ? PROBLEMS : GOOD
}

function describe(
  { siting, proof }: { readonly siting: Siting; readonly proof: Proof },
  { demand, radiusMeters, existing }: SitingProblem,
  files: readonly Places[],
  about: Pick<SiteReport, 'walkFactor' | 'seed'>,
): SiteReport {
  const { sites, covered, meanMeters } = siting
  const residents = demand.reduce((sum, one) => sum + one, 0)
  const all = files.flatMap(({ layer, feature, degrees }) =>
    Array.from(feature, (at, i) => ({
      row: at + 1,
      name: String(layer.features[at]!.properties['name'] ?? ''),
      lng: degrees[2 * i]!,
      lat: degrees[2 * i + 1]!,
    })),
  )
  return {
    sites: Array.from(sites, (site) => ({ ...all[site]!, existing: existing[site] === 1 })),
    residents,
    covered,
    coverage: residents > 0 ? Number((covered / residents).toFixed(6)) : 0,
    meanMeters: Number(meanMeters.toFixed(1)),
    radiusMeters,
    proof,
    ...about,
  }
}

function textOf(
  { sites, residents, covered, coverage, meanMeters, radiusMeters, proof }: SiteReport,
  { words }: Call,
) {
  const rows = [
    ...sites.map(({ row, name, lng, lat, existing }) => [
      `${words.row} ${row}`,
      printable(name),
      `${lng.toFixed(6)}, ${lat.toFixed(6)}`,
      existing ? words.existing : words.created,
    ]),
    [`${words.within} ${radiusMeters} m`, String(covered), `${(coverage * 100).toFixed(1)}%`],
    [words.total, String(residents)],
    [words.meanWalk, `${meanMeters} m`],
    [words.proof, proofText(proof, words)],
  ]
  return `${rows.map((cells) => cells.join('\t')).join('\n')}\n`
}
