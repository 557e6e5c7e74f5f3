import type { RuleProfile } from '#core/plan/rule-profile.ts'

/** Writes a rule profile as a JSON file that people can read and `readRules` reads back to the same profile. */
export function writeRules(rules: RuleProfile): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify({ heyuanRules: 1, ...rules }, null, 2)}\n`)
}
