import type { Problem } from '#core/problem/problem.ts'
import type { Defect } from '#core/topology/defect.ts'
import type { FeatureOutcome, ImportReport, LayerReport } from './import-report.ts'
import type { PreparedLayer } from './prepare-layer.ts'
import { shellBoxes } from './shell-boxes.ts'

const MAX_SAMPLES = 3
const MAX_SAMPLE_LENGTH = 60

interface Entry {
  outcome: FeatureOutcome['outcome']
  readonly problems: Problem[]
  movedMeters: number
}

/** Keeps the account of an import: what became of every feature of every layer. */
export class ImportAccount {
  readonly #layers: readonly PreparedLayer[]
  readonly #offsets: number[] = []
  readonly #entries: Entry[] = []
  readonly #names: string[] = []
  readonly #notes = new Map<number, Problem[]>()

  constructor(layers: readonly PreparedLayer[]) {
    this.#layers = layers
    for (const { layer } of layers) {
      this.#offsets.push(this.#entries.length)
      for (const { mended } of layer.features) {
        const outcome = mended.length > 0 ? 'repaired' : 'taken'
        this.#entries.push({ outcome, problems: [...mended], movedMeters: 0 })
      }
    }
  }

  /** Index of a feature among all outcomes of the report. */
  indexOf(layer: number, feature: number): number {
    return this.#offsets[layer]! + feature
  }

  name(index: number, name: string): void {
    this.#names[index] = name
  }

  /** Something to know about a layer as a whole. */
  note(layer: number, problem: Problem): void {
    this.#notes.set(layer, [...(this.#notes.get(layer) ?? []), problem])
  }

  /** Something to know about a feature that is taken all the same. */
  remark(index: number, problem: Problem): void {
    this.#entries[index]!.problems.push(problem)
  }

  refuse(index: number, problem: Problem): void {
    const entry = this.#entries[index]!
    if (entry.outcome !== 'refused') entry.problems.push(problem)
    entry.outcome = 'refused'
  }

  repair(index: number, problem: Problem, movedMeters: number): void {
    const entry = this.#entries[index]!
    if (entry.outcome === 'taken') entry.outcome = 'repaired'
    entry.problems.push(problem)
    entry.movedMeters = Math.max(entry.movedMeters, movedMeters)
  }

  isRefused(index: number): boolean {
    return this.#entries[index]!.outcome === 'refused'
  }

  /** The report; `unreadable` are files without any layer. */
  report(
    unreadable: readonly { readonly file: string; readonly problem: Problem }[],
    defects: readonly Defect[],
    blocked: Problem | null,
  ): ImportReport {
    const outcomes = this.#layers.flatMap((layer, index) => this.#outcomesOf(layer, index))
    const count = (kind: FeatureOutcome['outcome']) =>
      outcomes.filter(({ outcome }) => outcome === kind).length
    return {
      layers: [
        ...this.#layers.map((layer, index) => layerReport(layer, this.#notes.get(index) ?? [])),
        ...unreadable.map(unreadableReport),
      ],
      outcomes,
      defects,
      taken: count('taken'),
      repaired: count('repaired'),
      refused: count('refused'),
      blocked,
    }
  }

  #outcomesOf({ layer, polygons, points, lines }: PreparedLayer, at: number): FeatureOutcome[] {
    const boxes = featureBoxes(polygons)
    for (const [feature, [lng, lat]] of points) boxes.set(feature, [lng, lat, lng, lat])
    for (const [feature, parts] of lines) boxes.set(feature, lineBox(parts))
    return layer.features.map((_, index) => {
      const entry = this.indexOf(at, index)
      const { outcome, problems, movedMeters } = this.#entries[entry]!
      const name = this.#names[entry] ?? ''
      return { file: layer.file, index, name, outcome, problems, movedMeters, bbox: boxes.get(index) ?? null }
    })
  }
}

function featureBoxes(polygons: PreparedLayer['polygons']) {
  const shells = shellBoxes(polygons)
  const boxes = new Map<number, [number, number, number, number]>()
  for (const [p, feature] of polygons.polygonFeature.entries()) {
    const box = boxes.get(feature) ?? [Infinity, Infinity, -Infinity, -Infinity]
    boxes.set(feature, box)
    box[0] = Math.min(box[0], shells[4 * p]!)
    box[1] = Math.min(box[1], shells[4 * p + 1]!)
    box[2] = Math.max(box[2], shells[4 * p + 2]!)
    box[3] = Math.max(box[3], shells[4 * p + 3]!)
  }
  return boxes
}

function lineBox(parts: readonly Float64Array[]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const part of parts) {
    for (let i = 0; i < part.length; i += 2) {
      west = Math.min(west, part[i]!)
      east = Math.max(east, part[i]!)
      south = Math.min(south, part[i + 1]!)
      north = Math.max(north, part[i + 1]!)
    }
  }
  return [west, south, east, north]
}

function layerReport(
  { layer, level, mapping, notes, blocked }: PreparedLayer,
  found: readonly Problem[],
): LayerReport {
  const columns = layer.columns.map((name) => ({ name, samples: samplesOf(layer, name) }))
  const problems = [...(blocked === null ? [] : [blocked]), ...notes, ...found]
  return { file: layer.file, level, features: layer.features.length, columns, mapping, problems }
}

function samplesOf(layer: PreparedLayer['layer'], column: string): string[] {
  const samples = new Set<string>()
  for (const { properties } of layer.features) {
    const value = properties[column] ?? null
    if (value !== null && value !== '') samples.add(String(value).slice(0, MAX_SAMPLE_LENGTH))
    if (samples.size === MAX_SAMPLES) break
  }
  return [...samples]
}

function unreadableReport({
  file,
  problem,
}: {
  readonly file: string
  readonly problem: Problem
}): LayerReport {
  return { file, level: null, features: 0, columns: [], mapping: {}, problems: [problem] }
}
