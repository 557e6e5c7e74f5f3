import type { LineTable } from '#core/plan/line-table.ts'
import { ImportAccount } from '#io/formats/import-account.ts'
import { lineTable } from '#io/formats/line-table.ts'
import { prepareLayer } from '#io/formats/prepare-layer.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import { readLines } from '#io/formats/read-lines.ts'
import { PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { sentenceOf } from './sentence-of.ts'

/** Roads, rivers and railways of files as one table, or the exit code after saying why not. */
export function readNamedLines(call: Call, line: CommandLine, files: readonly string[]): LineTable | number {
  const { words } = call
  const layers = []
  for (const file of files) {
    const bytes = line.read(file)
    if (bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${file}`)
    const layer = readLayer(bytes, file)
    if (!layer.ok) {
      line.err(`${file}: ${sentenceOf(words, layer.problem)}\n`)
      return PROBLEMS
    }
    const prepared = prepareLayer(layer.value, { file, level: 'lines' })
    if (prepared.blocked !== null) {
      line.err(`${file}: ${sentenceOf(words, prepared.blocked)}\n`)
      return PROBLEMS
    }
    layers.push(prepared)
  }
  const account = new ImportAccount(layers)
  return lineTable(layers.flatMap((prepared, at) => readLines(prepared, at, account)))
}
