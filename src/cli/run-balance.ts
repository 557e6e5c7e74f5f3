import { polsbyPopper } from '#core/analysis/polsby-popper.ts'
import { isLevel } from '#core/plan/level.ts'
import type { ColumnValue } from '#core/plan/plan-base.ts'
import { bandOf, HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { measureTopology } from '#core/topology/measure-topology.ts'
import { RegionIndex } from '#core/topology/region-index.ts'
import { parseCount } from '#io/formats/parse-count.ts'
import { wrongUse, type Call, type CommandLine } from './command-line.ts'
import { groupFaces, sumOf } from './group-faces.ts'
import { exitCodeOf, openGround } from './open-ground.ts'
import type { Words } from './words.ts'

interface Row {
  readonly group: ColumnValue
  readonly residents: number
  /** Share above or below the mean. */
  readonly deviation: number
  readonly areaSquareMeters: number
  readonly parts: number
  readonly compactness: number
  readonly band: string
}

/** `heyuan balance FILE --by FIELD --residents FIELD`: who is too big, in how many parts, and of what shape. */
export function runBalance(call: Call, line: CommandLine): number {
  const { values, words } = call
  const { by, residents: column, level = 'street' } = values
  if (by === undefined) return wrongUse(call, line, `${words.missing} --by FIELD`)
  if (column === undefined) return wrongUse(call, line, `${words.missing} --residents FIELD`)
  if (!isLevel(level)) return wrongUse(call, line, `${words.unknownLevel}: ${level}`)
  const ground = openGround(call, line)
  if (typeof ground === 'number') return ground
  const unknown = [by, column].find((one) => !ground.layer.columns.includes(one))
  if (unknown !== undefined) return wrongUse(call, line, `${words.unknownColumn}: ${unknown}`)
  const { names, labels, features } = groupFaces(ground, by)
  const { topology } = ground.built
  const regions = new RegionIndex(topology, measureTopology(topology), labels)
  const residents = features.map((group) => sumOf(ground, group, column, (raw) => parseCount(raw).value))
  const total = residents.reduce((a, b) => a + b, 0)
  const mean = total / Math.max(1, names.length)
  const rows = names.map((group, i): Row => {
    const areaSquareMeters = regions.areaSquareDecimeters(i) / 100
    return {
      group,
      residents: residents[i]!,
      deviation: mean > 0 ? Number((residents[i]! / mean - 1).toFixed(6)) : 0,
      areaSquareMeters,
      parts: regions.partCount(i),
      compactness: Number(polsbyPopper(areaSquareMeters, regions.borderCentimeters(i) / 100).toFixed(6)),
      band: bandOf(HOHHOT_PROFILE, level, residents[i]!),
    }
  })
  rows.sort((a, b) => b.residents - a.residents || (String(a.group) < String(b.group) ? -1 : 1))
  const areaSquareMeters = rows.reduce((sum, row) => sum + row.areaSquareMeters, 0)
  const result = {
    level,
    rules: HOHHOT_PROFILE.name,
    groups: rows,
    total: { residents: total, areaSquareMeters, mean },
  }
  line.out(
    values.json === true
      ? `${JSON.stringify(result, null, 2)}\n`
      : textOf(rows, total, areaSquareMeters, words),
  )
  return exitCodeOf(ground)
}

function textOf(rows: readonly Row[], total: number, areaSquareMeters: number, words: Words): string {
  const { group, residents, deviation, area, parts, compactness, band } = words
  const lines = [[group, residents, deviation, area, parts, compactness, band]]
  for (const row of rows) {
    lines.push([
      String(row.group).replaceAll(/\p{Cc}/gu, '·'),
      String(row.residents),
      `${row.deviation >= 0 ? '+' : ''}${(row.deviation * 100).toFixed(1)}%`,
      row.areaSquareMeters.toFixed(0),
      String(row.parts),
      row.compactness.toFixed(3),
      words.bands[row.band] ?? row.band,
    ])
  }
  lines.push([words.total, String(total), '', areaSquareMeters.toFixed(0), '', '', ''])
  return `${lines.map((cells) => cells.join('\t')).join('\n')}\n`
}
