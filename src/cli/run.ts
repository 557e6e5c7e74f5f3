import { parseArgs } from 'node:util'
import { runAssess } from './run-assess.ts'
import { runBalance } from './run-balance.ts'
import { runBrief } from './run-brief.ts'
import { runCheck } from './run-check.ts'
import { runCombine } from './run-combine.ts'
import { runCompare } from './run-compare.ts'
import { runCoverage } from './run-coverage.ts'
import { runCut } from './run-cut.ts'
import { runDescribe } from './run-describe.ts'
import { runDissolve } from './run-dissolve.ts'
import { runDraw } from './run-draw.ts'
import { runExport } from './run-export.ts'
import { runMerge } from './run-merge.ts'
import { runPair } from './run-pair.ts'
import { runRedraw } from './run-redraw.ts'
import { runReform } from './run-reform.ts'
import { runRepair } from './run-repair.ts'
import { runReport } from './run-report.ts'
import { runRules } from './run-rules.ts'
import { runSheet } from './run-sheet.ts'
import { runSite } from './run-site.ts'
import { runSplit } from './run-split.ts'
import { runStaff } from './run-staff.ts'
import { runVote } from './run-vote.ts'
import type { Call, CommandLine } from './command-line.ts'
import { wordsOf } from './words-of.ts'

const COMMANDS: Readonly<Record<string, (call: Call, line: CommandLine) => number | Promise<number>>> = {
  check: runCheck,
  repair: runRepair,
  dissolve: runDissolve,
  balance: runBalance,
  cut: runCut,
  redraw: runRedraw,
  draw: runDraw,
  split: runSplit,
  site: runSite,
  coverage: runCoverage,
  staff: runStaff,
  rules: runRules,
  reform: runReform,
  merge: runMerge,
  vote: runVote,
  pair: runPair,
  assess: runAssess,
  combine: runCombine,
  compare: runCompare,
  brief: runBrief,
  report: runReport,
  sheet: runSheet,
  describe: runDescribe,
  export: runExport,
}

const OPTIONS = {
  json: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  by: { type: 'string' },
  sum: { type: 'string', multiple: true },
  residents: { type: 'string' },
  level: { type: 'string' },
  coordinates: { type: 'string' },
  line: { type: 'string' },
  ring: { type: 'string' },
  target: { type: 'string' },
  name: { type: 'string' },
  code: { type: 'string' },
  levels: { type: 'string' },
  'keep-whole': { type: 'string' },
  parts: { type: 'string' },
  tolerance: { type: 'string' },
  seed: { type: 'string' },
  seconds: { type: 'string' },
  minimise: { type: 'string' },
  candidates: { type: 'string' },
  existing: { type: 'string' },
  open: { type: 'string' },
  radius: { type: 'string' },
  'walk-factor': { type: 'string' },
  goal: { type: 'string' },
  centres: { type: 'string' },
  reduce: { type: 'string' },
  within: { type: 'string' },
  distance: { type: 'string' },
  caps: { type: 'string' },
  case: { type: 'string', multiple: true },
  article: { type: 'boolean' },
  rules: { type: 'string' },
  matter: { type: 'string' },
  present: { type: 'string' },
  services: { type: 'string' },
  year: { type: 'string' },
  from: { type: 'string' },
  lines: { type: 'string', multiple: true },
  to: { type: 'string' },
  unit: { type: 'string' },
  size: { type: 'string' },
  landscape: { type: 'boolean' },
  with: { type: 'string' },
  prefer: { type: 'string' },
  'review-number': { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

/**
 * Runs the command line: `argv` without the program's name. Returns the exit code: 0 good, 1 problems were found in
 * the data, 2 the call is wrong, 3 the program failed. Nothing is printed but through `line`.
 */
export async function main(argv: readonly string[], line: CommandLine): Promise<number> {
  const words = wordsOf(languageOf(argv, line))
  const parsed = parse(argv)
  if (typeof parsed === 'string') return wrong(`${words.wrongUse}: ${parsed}`)
  const { values, positionals } = parsed
  if (values.version === true) {
    line.out(`heyuan ${line.version}\n`)
    return 0
  }
  const [name, ...files] = positionals
  if (values.help === true || name === undefined) {
    line.out(words.usage)
    return values.help === true ? 0 : 2
  }
  const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (run === undefined) return wrong(`${words.unknownCommand}: ${name}`)
  try {
    return await run({ files, values, words }, line)
  } catch (error) {
    line.err(`${words.failed}: ${error instanceof Error ? error.message : String(error)}\n`)
    return 3
  }

  function wrong(message: string): number {
    line.err(`${message}\n\n${words.usage}`)
    return 2
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The language that is asked for, else that of the system; zh for everything that begins so. */
function languageOf(argv: readonly string[], line: CommandLine): 'zh' | 'en' {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = at < 0 ? line.language : (argv[at]!.split('=')[1] ?? argv[at + 1] ?? '')
  return asked.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
