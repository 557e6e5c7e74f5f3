import { boundsSentence, boundsWay } from '#core/description/bounds-text.ts'
import type { BorderRun } from '#core/description/border-run.ts'
import { fourBounds } from '#core/description/four-bounds.ts'
import { NamedLines } from '#core/description/named-lines.ts'
import { toDegrees } from '#core/geometry/grid.ts'
import { GOOD, PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { groupFaces } from './group-faces.ts'
import { exitCodeOf, openGround } from './open-ground.ts'
import { printable } from './printable.ts'
import { readNamedLines } from './read-named-lines.ts'

/**
 * `heyuan describe FILE --by FIELD [--lines LINES]…`: the four bounds (四至) of every value of a column, from the named
 * lines that its border runs along, else from its neighbours. 1 when a stretch has no name.
 */
export function runDescribe(call: Call, line: CommandLine): number {
  const { values, words } = call
  const { by } = values
  if (by === undefined) return wrongUse(call, line, `${words.missing} --by FIELD`)
  const ground = openGround(call, line)
  if (typeof ground === 'number') return ground
  if (!ground.layer.columns.includes(by)) return wrongUse(call, line, `${words.unknownColumn}: ${by}`)
  const table = readNamedLines(call, line, values.lines ?? [])
  if (typeof table === 'number') return table
  const lines = new NamedLines(table)
  const { names, labels } = groupFaces(ground, by)
  const nameOf = (label: number): string => (names[label] === null ? '' : String(names[label]))
  const language = words.describe.language
  const described = names.flatMap((name, label) => {
    if (name === null) return []
    const bounds = fourBounds(ground.built.topology, labels, label, nameOf, lines)
    return [
      {
        unit: String(name),
        sentence: boundsSentence(bounds, language),
        way: boundsWay(bounds, language),
        parts: bounds.parts,
        holes: bounds.holes,
        unnamed: bounds.unnamed.map(placeOf),
      },
    ]
  })
  if (values.json === true) line.out(`${JSON.stringify(described, null, 2)}\n`)
  else {
    for (const { unit, sentence, way, unnamed } of described) {
      line.out(`${printable(unit)}\n  ${printable(sentence)}\n  ${printable(way)}\n`)
      for (const { meters, lng, lat } of unnamed)
        line.out(`  ${words.describe.unnamed(meters.toFixed(0), `${lng}, ${lat}`)}\n`)
    }
  }
  const isNamed = described.every(({ unnamed }) => unnamed.length === 0)
  return Math.max(exitCodeOf(ground), isNamed ? GOOD : PROBLEMS)
}

function placeOf({ meters, at }: BorderRun) {
  return { meters, lng: toDegrees(at[0]), lat: toDegrees(at[1]) }
}
