import { polsbyPopper } from '#core/analysis/polsby-popper.ts'
import { isLevel, type Level } from '#core/plan/level.ts'
import type { ColumnValue } from '#core/plan/plan-base.ts'
import { bandOf, HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { measureTopology } from '#core/topology/measure-topology.ts'
import { RegionIndex } from '#core/topology/region-index.ts'
import { parseCount } from '#io/formats/parse-count.ts'
import { addSums, addUp } from './add-up.ts'
import { wrongUse, type Call, type CommandLine } from './command-line.ts'
import { groupFaces } from './group-faces.ts'
import { exitCodeOf, openGround } from './open-ground.ts'
import { printable } from './printable.ts'
import { reportLeft } from './report-left.ts'
import type { Words } from './words.ts'

interface Row {
  readonly group: ColumnValue
  readonly units: number
  readonly residents: number
  /** Share above or below the mean. */
  readonly deviation: number
  readonly areaSquareMeters: number
  readonly parts: number
  readonly compactness: number
  readonly band: string
}

/** What the command finds; its JSON. */
interface Balance {
  readonly level: Level
  readonly rules: string
  readonly groups: readonly Row[]
  /** Ground whose column is empty; part of the total, not of the mean. */
  readonly withoutGroup: Pick<Row, 'units' | 'residents' | 'areaSquareMeters' | 'parts'> | null
  /** Features without a usable polygon; in no group and not in the total. */
  readonly withoutGround: Pick<Row, 'units' | 'residents'> | null
  /** Figures of all features that are no counts, and that are not there. Neither is added. */
  readonly unreadable: number
  readonly missing: number
  readonly total: Pick<Row, 'residents' | 'areaSquareMeters'> & { readonly mean: number }
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
  const groups = groupFaces(ground, by)
  const { topology } = ground.built
  const regions = new RegionIndex(topology, measureTopology(topology), groups.labels)
  const sums = groups.features.map((features) => addUp(ground, features, column, parseCount))
  const left = addUp(ground, groups.withoutGround, column, parseCount)
  const named = groups.names.filter((name) => name !== null).length
  const mean = addSums(sums.slice(0, named)).sum / Math.max(1, named)
  const all = groups.names.map((group, i): Row => {
    const areaSquareMeters = regions.areaSquareDecimeters(i) / 100
    const residents = sums[i]!.sum
    return {
      group,
      units: groups.features[i]!.length,
      residents,
      deviation: mean > 0 ? Number((residents / mean - 1).toFixed(6)) : 0,
      areaSquareMeters,
      parts: regions.partCount(i),
      compactness: Number(polsbyPopper(areaSquareMeters, regions.borderCentimeters(i) / 100).toFixed(6)),
      band: bandOf(HOHHOT_PROFILE, level, residents),
    }
  })
  const rows = all.slice(0, named)
  rows.sort((a, b) => b.residents - a.residents || (String(a.group) < String(b.group) ? -1 : 1))
  const total = addSums([...sums, left])
  const balance: Balance = {
    level,
    rules: HOHHOT_PROFILE.name,
    groups: rows,
    withoutGroup: withoutGroupOf(all[named]),
    withoutGround:
      groups.withoutGround.length > 0 ? { units: groups.withoutGround.length, residents: left.sum } : null,
    unreadable: total.unreadable,
    missing: total.missing,
    total: {
      residents: addSums(sums).sum,
      areaSquareMeters: all.reduce((sum, row) => sum + row.areaSquareMeters, 0),
      mean,
    },
  }
  line.out(values.json === true ? `${JSON.stringify(balance, null, 2)}\n` : textOf(balance, words))
  return Math.max(exitCodeOf(ground), reportLeft(call, line, by, groups, new Map([[column, total]])))
}

/** Ground without a group is no jurisdiction: it has no deviation and no band. */
function withoutGroupOf(row: Row | undefined): Balance['withoutGroup'] {
  if (row === undefined) return null
  const { units, residents, areaSquareMeters, parts } = row
  return { units, residents, areaSquareMeters, parts }
}

function textOf({ groups, withoutGroup, withoutGround, total }: Balance, words: Words): string {
  const { group, residents, deviation, area, parts, compactness, band } = words
  const lines = [[group, residents, deviation, area, parts, compactness, band]]
  for (const row of groups) {
    lines.push([
      printable(String(row.group)),
      String(row.residents),
      `${row.deviation >= 0 ? '+' : ''}${(row.deviation * 100).toFixed(1)}%`,
      row.areaSquareMeters.toFixed(0),
      String(row.parts),
      row.compactness.toFixed(3),
      words.bands[row.band] ?? row.band,
    ])
  }
  if (withoutGroup !== null) {
    const { residents: count, areaSquareMeters, parts: pieces } = withoutGroup
    lines.push([words.noValue, String(count), '', areaSquareMeters.toFixed(0), String(pieces), '', ''])
  }
  lines.push([words.total, String(total.residents), '', total.areaSquareMeters.toFixed(0), '', '', ''])
  if (withoutGround !== null) {
    lines.push([words.noGround, String(withoutGround.residents), '', '', '', '', ''])
  }
  return `${lines.map((cells) => cells.join('\t')).join('\n')}\n`
}
