import { Metrics } from '#core/analysis/metrics.ts'
import { verifyOutlines, type OutlineVerification } from '#core/analysis/verify-outlines.ts'
import { comparePlans } from '#core/comparison/compare-plans.ts'
import type { History } from '#core/plan/history.ts'
import { unpackBase, type PackedBase } from '#core/plan/packed-base.ts'
import type { Level } from '#core/plan/level.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { planAtHead } from '#core/plan/plan-at-head.ts'
import { Plan } from '#core/plan/plan.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { assembleBundledCity } from '#io/formats/assemble-bundled-city.ts'
import type { CareDocument } from '#io/formats/care-document.ts'
import type { CareFileKind, CareReading } from '#io/formats/care-reading.ts'
import type { ExportContext } from '#io/formats/export-context.ts'
import type { ImportReport } from '#io/formats/import-report.ts'
import type { LayerChoice } from '#io/formats/layer-choice.ts'
import { provenanceOf } from '#io/formats/provenance.ts'
import { readCareFile, type CareSource } from '#io/formats/read-care-file.ts'
import { writeCareDocument } from '#io/formats/write-care-document.ts'
import { writeCompounds } from '#io/formats/write-compounds.ts'
import { writeDifference } from '#io/formats/write-difference.ts'
import { writeGeoJson } from '#io/formats/write-geojson.ts'
import { writeProject } from '#io/formats/write-project.ts'
import { writeTable } from '#io/formats/write-table.ts'
import { comparisonStory } from '#core/comparison/comparison-story.ts'
import { briefStates } from './brief-states.ts'
import type { ComparedStates } from './compared-states.ts'
import { fetchBundled, type BundledAddress } from './fetch-bundled.ts'
import { handOver } from './hand-over.ts'
import { measureReach } from './measure-reach.ts'
import type { PackedCity } from './opened-city.ts'
import { playExamples } from './play-examples.ts'
import { readBranch } from './read-branch.ts'
import { readCity, type CityRead } from './read-city.ts'
import { writeMapSheets } from './write-map-sheets.ts'
import { writeStatesReport } from './write-states-report.ts'
import type { NamedFile } from './read-dropped.ts'
import type { ReadProgress } from './read-progress.ts'
import { readSnapLines } from './read-snap-lines.ts'

let waiting: CityRead | null = null

/** What the worker does for the page. Answers are results; typed arrays move to the page and leave nothing here. */
export const cityWorker = {
  /** Reads the bundled city. Codes: those of `fetchBundled` and `assembleBundledCity`. */
  async openBundled(
    name: string,
    files: readonly BundledAddress[],
    progress: ReadProgress,
  ): Promise<Result<PackedCity>> {
    const parts = await fetchBundled(files, progress)
    if (!parts.ok) return parts
    progress('building', 0.5)
    const base = assembleBundledCity(name, parts.value)
    if (!base.ok) return base
    progress('building', 0.9)
    return ok(handOver(base.value, null))
  },

  /** Makes a city of a base that was kept. */
  async openBase(packed: PackedBase, progress: ReadProgress): Promise<Result<PackedCity>> {
    progress('building', 0.5)
    return ok(handOver(unpackBase(packed), null))
  },

  /** Reads files and keeps what came out for {@link accept}. What cannot be read stands in the report. */
  async readFiles(
    files: readonly NamedFile[],
    choices: readonly LayerChoice[],
    progress: ReadProgress,
  ): Promise<Result<ImportReport>> {
    waiting = null
    waiting = await readCity(files, choices, progress)
    return ok(waiting.report)
  },

  /** The city of the files that were read last. Codes: `nothing-to-accept`, and what blocks the report. */
  async accept(progress: ReadProgress): Promise<Result<PackedCity>> {
    if (waiting === null) return fail(problem('nothing-to-accept'))
    const { base, history, report } = waiting
    if (base === null) return fail(report.blocked ?? problem('nothing-to-accept'))
    waiting = null
    progress('building', 0.5)
    return ok(handOver(base, history))
  },

  readSnapLines,

  measureReach,

  playExamples,

  readBranch,

  briefStates,

  writeStatesReport,

  writeMapSheets,

  /** Writes outlines of levels as GeoJSON. */
  async writeGeoJson(
    snapshot: PackedBase,
    levels: readonly Level[],
    context: ExportContext,
  ): Promise<Result<Blob>> {
    const metrics = metricsOf(snapshot)
    return ok(new Blob([writeGeoJson(metrics, levels, context)], { type: 'application/geo+json' }))
  },

  /** Writes the compounds as they stand, merged ones as one, as GeoJSON. */
  async writeCompounds(snapshot: PackedBase, context: ExportContext): Promise<Result<Blob>> {
    const plan = new Plan(unpackBase(snapshot))
    return ok(new Blob([writeCompounds(plan, context)], { type: 'application/geo+json' }))
  },

  /** Reads a table of who looks after whom. Codes are those of `readCareFile`. */
  async readCareFile(
    snapshot: PackedBase,
    kind: CareFileKind,
    source: CareSource,
  ): Promise<Result<CareReading>> {
    return readCareFile(new Plan(unpackBase(snapshot)), kind, source)
  },

  /** Writes a table of who looks after whom. */
  async writeCare(
    snapshot: PackedBase,
    document: CareDocument,
    context: ExportContext,
  ): Promise<Result<Blob>> {
    return ok(await writeCareDocument(metricsOf(snapshot), document, context))
  },

  /** What is different between two states of a city, each as the way from the base to it (null = the base itself). */
  async compare(
    packed: PackedBase,
    from: PlanDiff | null,
    to: PlanDiff | null,
    level: Level,
  ): Promise<Result<ComparedStates>> {
    const base = unpackBase(packed)
    const [first, second] = [from, to].map((diff) => {
      const plan = new Plan(base)
      if (diff !== null) plan.apply(diff)
      return new Metrics(plan)
    }) as [Metrics, Metrics]
    const comparison = comparePlans(first, second, level)
    const picture = new Blob([writeDifference(first, second, comparison)], { type: 'application/geo+json' })
    return ok({ story: comparisonStory(first, second, comparison), picture })
  },

  /** Joins the units of every jurisdiction a second time with Turf and compares the outlines. */
  async verifyOutlines(
    snapshot: PackedBase,
    levels: readonly Level[],
    progress: ReadProgress,
  ): Promise<Result<readonly OutlineVerification[]>> {
    const plan = new Plan(unpackBase(snapshot))
    const accounts: OutlineVerification[] = []
    for (const [index, level] of levels.entries()) {
      const run = verifyOutlines(plan, level)
      let step = run.next()
      for (; !step.done; step = run.next()) progress('verifying', (index + step.value) / levels.length)
      accounts.push(step.value)
    }
    return ok(accounts)
  },

  /** Writes who belongs to whom at a level as CSV; `header` has the words for the columns. */
  async writeTable(
    snapshot: PackedBase,
    level: Level,
    header: Readonly<Record<string, string>>,
    context: ExportContext,
  ): Promise<Result<Blob>> {
    const metrics = metricsOf(snapshot)
    const bytes = writeTable(metrics, provenanceOf(metrics.plan, context), level, (key) => header[key] ?? key)
    return ok(new Blob([bytes], { type: 'text/csv;charset=utf-8' }))
  },

  /** Writes the whole project with its log as a zip. */
  async writeProject(
    base: PackedBase,
    history: History,
    context: Omit<ExportContext, 'scenario'>,
  ): Promise<Result<Blob>> {
    const metrics = new Metrics(planAtHead(unpackBase(base), history))
    const bytes = writeProject(metrics, history, context)
    return ok(new Blob([bytes], { type: 'application/zip' }))
  },
}

function metricsOf(snapshot: PackedBase): Metrics {
  return new Metrics(new Plan(unpackBase(snapshot)))
}

/** The worker's functions as the page calls them. */
export type CityWorker = typeof cityWorker
