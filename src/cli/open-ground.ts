import { GOOD, PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { readGround, type Ground } from './read-ground.ts'
import { sentenceOf } from './sentence-of.ts'

/** The one file of a call as a topology, or the exit code after saying why not. */
export function openGround(call: Call, line: CommandLine): Ground | number {
  const { files, values, words } = call
  const [file] = files
  if (file === undefined || files.length > 1) return wrongUse(call, line, `${words.missing} FILE`)
  const bytes = line.read(file)
  if (bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${file}`)
  const ground = readGround(bytes, file, values.coordinates)
  if (ground.ok) return ground.value
  line.err(`${file}: ${sentenceOf(words, ground.problem)}\n`)
  return PROBLEMS
}

/** 0 when every feature has ground and nothing had to be mended, else 1. */
export function exitCodeOf({ layer, built }: Ground): number {
  const isClean = layer.features.every(({ refused, mended }) => refused === null && mended.length === 0)
  return isClean && built.defects.every(({ outcome }) => outcome === 'kept') ? GOOD : PROBLEMS
}
