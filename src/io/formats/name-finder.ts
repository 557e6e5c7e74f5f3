import { problem, type Problem } from '#core/problem/problem.ts'
import { plainName } from './plain-name.ts'

/** Something that a row may name. */
export interface Named {
  readonly id: string
  /** Code or number that names it as well; '' = none. */
  readonly code: string
  readonly name: string
  /** Names of what it belongs to, to tell two of one name apart. */
  readonly within: readonly string[]
}

/** What a text names, and how sure that is; or why nothing. */
export type Found =
  | { readonly kind: 'exactly' | 'loosely'; readonly id: string; readonly name: string }
  | { readonly kind: 'not'; readonly problem: Problem }

/** Finds what a text names: by id or code, by name, then by the plain form of the name. */
export class NameFinder {
  readonly #unknown: string
  readonly #byCode = new Map<string, Named>()
  readonly #byName = new Map<string, Named[]>()
  readonly #byPlain = new Map<string, Named[]>()

  /** @param unknown Code of the problem for what is not there. */
  constructor(things: readonly Named[], unknown: string) {
    this.#unknown = unknown
    for (const thing of things) {
      for (const code of [thing.id, thing.code]) if (code !== '') this.#byCode.set(code, thing)
      listed(this.#byName, thing.name, thing)
      listed(this.#byPlain, plainName(thing.name), thing)
    }
  }

  /**
   * @param within What the row says it belongs to; '' = nothing.
   * Codes: that of the unknown `{id}`, `care-name-ambiguous {text, names}`.
   */
  find(text: string, within = ''): Found {
    const trimmed = text.trim()
    const byCode = this.#byCode.get(trimmed)
    if (byCode !== undefined) return { kind: 'exactly', id: byCode.id, name: byCode.name }
    const exact = this.#byName.get(trimmed)
    const candidates = exact ?? this.#byPlain.get(plainName(trimmed)) ?? []
    const near =
      within === '' ? candidates : candidates.filter((one) => one.within.some((name) => isSame(name, within)))
    const chosen = near.length > 0 ? near : candidates
    const [only, other] = chosen
    if (only === undefined) {
      return { kind: 'not', problem: problem(this.#unknown, { id: trimmed.slice(0, 60) }) }
    }
    if (other !== undefined) {
      const names = chosen.map(({ name, within: [above = ''] }) =>
        above === '' ? name : `${name}（${above}）`,
      )
      const data = { text: trimmed.slice(0, 60), names: names.slice(0, 4).join('、') }
      return { kind: 'not', problem: problem('care-name-ambiguous', data) }
    }
    return { kind: exact === undefined ? 'loosely' : 'exactly', id: only.id, name: only.name }
  }
}

function isSame(name: string, text: string): boolean {
  const [a, b] = [name, text].map((each) => plainName(each).replace(/(?:街道|镇|乡|区)$/, ''))
  return a === b
}

function listed(index: Map<string, Named[]>, key: string, thing: Named): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [thing])
  else list.push(thing)
}
