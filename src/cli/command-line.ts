import type { Words } from './words.ts'

/** The world around the command line, so that it runs in a test as in a terminal. */
export interface CommandLine {
  /** Bytes of a file, or null when it cannot be read. */
  readonly read: (path: string) => Uint8Array | null
  /** Writes a file; false when it cannot be written. */
  readonly write: (path: string, bytes: Uint8Array) => boolean
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Files of the bundled city by name, e.g. `streets.geojson`; null when one cannot be read. */
  readonly bundled: (name: string) => Uint8Array | null
  /** Language of the system, e.g. `zh_CN.UTF-8`. */
  readonly language: string
  readonly version: string
  /** Now as ISO 8601. */
  readonly now: () => string
}

/** One call of a command: its files, options and the words to speak in. */
export interface Call {
  readonly files: readonly string[]
  readonly values: {
    readonly json?: boolean
    readonly out?: string
    readonly by?: string
    readonly sum?: readonly string[]
    readonly residents?: string
    readonly level?: string
    readonly coordinates?: string
    readonly line?: string
    readonly ring?: string
    readonly target?: string
    readonly name?: string
    readonly code?: string
    readonly levels?: string
    readonly 'keep-whole'?: string
    readonly parts?: string
    readonly tolerance?: string
    readonly seed?: string
    readonly seconds?: string
    readonly minimise?: string
    readonly candidates?: string
    readonly existing?: string
    readonly open?: string
    readonly radius?: string
    readonly 'walk-factor'?: string
    readonly goal?: string
    readonly centres?: string
    readonly reduce?: string
    readonly within?: string
    readonly distance?: string
    readonly caps?: string
    readonly case?: readonly string[]
    readonly article?: boolean
    readonly rules?: string
    readonly matter?: string
    readonly present?: string
    readonly services?: string
    readonly year?: string
    readonly from?: string
    readonly lines?: readonly string[]
    readonly to?: string
    readonly 'review-number'?: string
    readonly unit?: string
    readonly size?: string
    readonly landscape?: boolean
    readonly with?: string
    readonly prefer?: string
  }
  readonly words: Words
}

/** Exit codes. */
export const GOOD = 0
export const PROBLEMS = 1
const WRONG_USE = 2

/** Says that the call is wrong; the exit code for it. */
export function wrongUse({ words }: Call, line: CommandLine, message: string): number {
  line.err(`${words.wrongUse}: ${message}\n`)
  return WRONG_USE
}

/** Writes the result to the file that was asked for. */
export function writeOut({ words }: Call, line: CommandLine, path: string, bytes: Uint8Array): number {
  if (line.write(path, bytes)) return GOOD
  line.err(`${words.cannotWrite}: ${path}\n`)
  return WRONG_USE
}
