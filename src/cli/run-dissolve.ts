import { ringAreaSquareMeters } from '#core/geometry/ring-area.ts'
import type { ColumnValue } from '#core/plan/plan-base.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import type { Outlines } from '#core/topology/outlines.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { SOURCE_PREFIX } from '#io/formats/own-properties.ts'
import { parseCount, type ParsedCount } from '#io/formats/parse-count.ts'
import { writeCollection } from '#io/formats/write-collection.ts'
import { addSums, addUp, type Sum } from './add-up.ts'
import { wrongUse, writeOut, type Call, type CommandLine } from './command-line.ts'
import { groupFaces } from './group-faces.ts'
import { exitCodeOf, openGround } from './open-ground.ts'
import { reportLeft } from './report-left.ts'

/**
 * `heyuan dissolve FILE --by FIELD [--sum FIELD]… -o OUT`: one outline for each value of a column, with sums, and one
 * for the ground without a value.
 */
export function runDissolve(call: Call, line: CommandLine): number {
  const { values, words } = call
  const { by } = values
  if (by === undefined) return wrongUse(call, line, `${words.missing} --by FIELD`)
  if (values.out === undefined) return wrongUse(call, line, `${words.missing} -o OUT`)
  const columns = values.sum ?? []
  if (columns.includes(by)) return wrongUse(call, line, `--sum ${by} = --by ${by}`)
  const ground = openGround(call, line)
  if (typeof ground === 'number') return ground
  const unknown = [by, ...columns].find((column) => !ground.layer.columns.includes(column))
  if (unknown !== undefined) return wrongUse(call, line, `${words.unknownColumn}: ${unknown}`)
  const groups = groupFaces(ground, by)
  const outlines = dissolve(ground.built.topology, groups.labels)
  const polygons = outlinePolygons(outlines)
  const areas = areasOf(outlines, groups.names.length)
  const sumsOf = (features: readonly number[]) =>
    new Map(columns.map((column) => [column, addUp(ground, features, column, readFigure)]))
  const sums = groups.features.map(sumsOf)
  const left = sumsOf(groups.withoutGround)
  const bytes = writeCollection(
    groups.names.map((name, group) => {
      const properties = Object.create(null) as Record<string, unknown>
      properties[writtenName(by)] = name
      for (const [column, { sum }] of sums[group]!) properties[writtenName(column)] = sum
      properties['areaSquareMeters'] = Number(areas[group]!.toFixed(2))
      properties['units'] = groups.features[group]!.length
      return { properties, polygons: polygons.get(group) ?? [] }
    }),
  )
  const totals = new Map(
    columns.map((column) => [column, addSums([...sums, left].map((one) => one.get(column)!))]),
  )
  if (values.json === true) {
    const last = groups.names.length - 1
    const result = {
      features: groups.names.length,
      withoutGroup: groups.names[last] === null ? partOf(groups.features[last]!, sums[last]!) : null,
      withoutGround: groups.withoutGround.length > 0 ? partOf(groups.withoutGround, left) : null,
      unreadable: recordOf(totals, ({ unreadable }) => unreadable),
      missing: recordOf(totals, ({ missing }) => missing),
    }
    line.out(`${JSON.stringify(result, null, 2)}\n`)
  } else {
    line.out(`${groups.names.length} ${words.features}\n`)
  }
  return Math.max(
    writeOut(call, line, values.out, bytes),
    exitCodeOf(ground),
    reportLeft(call, line, by, groups, totals),
  )
}

const WRITTEN: ReadonlySet<string> = new Set(['areaSquareMeters', 'units'])

/** Columns give way to what is written beside them, as in the exports of a city. */
function writtenName(column: string): string {
  return WRITTEN.has(column) || column.startsWith(SOURCE_PREFIX) ? `${SOURCE_PREFIX}${column}` : column
}

/** Fractions and negative figures count too: a column to sum need not be people. */
function readFigure(raw: ColumnValue): ParsedCount {
  const figure = typeof raw === 'string' && /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(raw) ? Number(raw) : raw
  return typeof figure === 'number' && Number.isFinite(figure)
    ? { value: figure, doubt: null }
    : parseCount(raw)
}

function partOf(features: readonly number[], sums: ReadonlyMap<string, Sum>) {
  return { units: features.length, sums: recordOf(sums, ({ sum }) => sum) }
}

function recordOf(sums: ReadonlyMap<string, Sum>, figure: (sum: Sum) => number) {
  return Object.fromEntries([...sums].map(([column, sum]) => [column, figure(sum)]))
}

function areasOf({ points, ringStart, ringLabel }: Outlines, groups: number): Float64Array {
  const areas = new Float64Array(groups)
  for (const [ring, label] of ringLabel.entries()) {
    areas[label]! += ringAreaSquareMeters(points, ringStart[ring]!, ringStart[ring + 1]!)
  }
  return areas
}
