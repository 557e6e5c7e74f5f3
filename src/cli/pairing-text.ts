import type { DepartmentLoad } from '#core/pairing/department-load.ts'
import { PAIRING_CRITERIA } from '#core/plan/pairing-rule.ts'
import type { CareWords } from './care-words.ts'
import type { PairingReport } from './pairing-report.ts'
import { printable } from './printable.ts'

/** A pairing as text: before and after, what changes, what departments carry, and every pair. */
export function pairingText(report: PairingReport, words: CareWords): string {
  const { before, after, kept, made, ended, values, pairs } = report
  const state = (name: string, { none, one, several, loads }: PairingReport['before']): string[] => [
    `${name}\t${words.none} ${none}\t${words.one} ${one}\t${words.several} ${several}`,
    `\t${words.pointsPerStaff}\t${spread(loads)}`,
  ]
  const idle = after.loads.filter(({ communities }) => communities === 0).length
  const lines = [
    ...state(words.before, before),
    ...state(words.after, after),
    `${words.made} ${made}\t${words.kept} ${kept}\t${words.ended} ${ended}\t${words.proven}`,
    PAIRING_CRITERIA.map((key) => `${words.criteria[key]} ${values[key]}`).join('\t'),
    `${after.loads.length} ${words.departments}\t${idle} ${words.idle}`,
    '',
    words.pairs.join('\t'),
    ...pairs.map(({ code, community, departmentName, before: had }) =>
      [code, community, departmentName, had.join('、')].map(printable).join('\t'),
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** Least, median and most points for each person, of departments with communities. */
function spread(loads: readonly DepartmentLoad[]): string {
  const points = loads
    .flatMap(({ communities, perStaff }) => (communities > 0 && perStaff !== null ? [perStaff] : []))
    .sort((a, b) => a - b)
  if (points.length === 0) return '–'
  return [points[0]!, points[Math.floor(points.length / 2)]!, points.at(-1)!]
    .map((each) => each.toFixed(1))
    .join('  ')
}
