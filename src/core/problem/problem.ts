/**
 * A refusal as data: a stable code and the figures or names that the sentence shown to people needs.
 * Nothing in the core speaks a language; `app/i18n` and the command line turn a code into words.
 */
export interface Problem {
  readonly code: string
  readonly data: Readonly<Record<string, string | number | boolean | null>>
}

/** Makes a {@link Problem}. `data` holds only plain values, never user objects. */
export function problem(code: string, data: Problem['data'] = {}): Problem {
  return { code, data }
}
