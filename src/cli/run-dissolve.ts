import { ringAreaSquareMeters } from '#core/geometry/ring-area.ts'
import type { ColumnValue } from '#core/plan/plan-base.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import type { Outlines } from '#core/topology/outlines.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { parseCount } from '#io/formats/parse-count.ts'
import { writeCollection } from '#io/formats/write-collection.ts'
import { wrongUse, writeOut, type Call, type CommandLine } from './command-line.ts'
import { groupFaces, sumOf } from './group-faces.ts'
import { exitCodeOf, openGround } from './open-ground.ts'

/** `heyuan dissolve FILE --by FIELD [--sum FIELD]… -o OUT`: one outline for each value of a column, with sums. */
export function runDissolve(call: Call, line: CommandLine): number {
  const { values, words } = call
  if (values.by === undefined) return wrongUse(call, line, `${words.missing} --by FIELD`)
  if (values.out === undefined) return wrongUse(call, line, `${words.missing} -o OUT`)
  const ground = openGround(call, line)
  if (typeof ground === 'number') return ground
  const sums = values.sum ?? []
  const unknown = [values.by, ...sums].find((column) => !ground.layer.columns.includes(column))
  if (unknown !== undefined) return wrongUse(call, line, `${words.unknownColumn}: ${unknown}`)
  const groups = groupFaces(ground, values.by)
  const outlines = dissolve(ground.built.topology, groups.labels)
  const polygons = outlinePolygons(outlines)
  const areas = areasOf(outlines, groups.names.length)
  const by = values.by
  const bytes = writeCollection(
    groups.names.map((name, group) => {
      const features = groups.features[group]!
      const properties = Object.create(null) as Record<string, unknown>
      properties[by] = name
      for (const column of sums) properties[column] = sumOf(ground, features, column, countOrNumber)
      properties['areaSquareMeters'] = Number(areas[group]!.toFixed(2))
      properties['units'] = features.length
      return { properties, polygons: polygons.get(group) ?? [] }
    }),
  )
  line.out(`${groups.names.length} ${words.features}\n`)
  return Math.max(writeOut(call, line, values.out, bytes), exitCodeOf(ground))
}

/** Fractions of plain numbers count too: a column to sum need not be people. */
function countOrNumber(raw: ColumnValue): number | null {
  return typeof raw === 'number' ? raw : parseCount(raw).value
}

function areasOf({ points, ringStart, ringLabel }: Outlines, groups: number): Float64Array {
  const areas = new Float64Array(groups)
  for (const [ring, label] of ringLabel.entries()) {
    areas[label]! += ringAreaSquareMeters(points, ringStart[ring]!, ringStart[ring + 1]!)
  }
  return areas
}
