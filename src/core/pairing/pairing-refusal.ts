import type { TransportOutcome } from '#core/optimize/transport-outcome.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { PairingCase } from './pairing-case.ts'

/** Names that stand in a sentence before the rest is only counted. */
const NAMES = 3

/**
 * Why there is no pairing. Codes: `pairing-nobody {name}` (no department may look after the community),
 * `pairing-locked-conflict {name, communities, room}` (more are locked to a department than it takes),
 * `pairing-too-little-room {communities, departments, room, names}`, `pairing-too-few {departments, wanted,
 * communities, names}`.
 */
export function pairingRefusal(
  { communities, departments }: PairingCase,
  outcome: Exclude<TransportOutcome, { kind: 'optimal' }>,
): Problem {
  const rows = outcome.rows.map((row) => communities[row]!)
  const columns = outcome.columns.map((column) => departments[column]!)
  const named = (list: readonly { readonly name: string }[]): string => {
    const more = list.length - NAMES
    const names = list
      .slice(0, NAMES)
      .map(({ name }) => name)
      .join('、')
    return more > 0 ? `${names} +${more}` : names
  }
  if (outcome.kind === 'too-few-rows') {
    const data = {
      departments: columns.length,
      wanted: outcome.wanted,
      communities: rows.length,
      names: named(columns),
    }
    return problem('pairing-too-few', data)
  }
  const { room } = outcome
  if (columns.length === 0) return problem('pairing-nobody', { name: rows[0]!.name })
  if (columns.length === 1 && rows.every(({ locked }) => locked !== null)) {
    return problem('pairing-locked-conflict', { name: columns[0]!.name, communities: rows.length, room })
  }
  const data = { communities: rows.length, departments: columns.length, room, names: named(rows) }
  return problem('pairing-too-little-room', data)
}
