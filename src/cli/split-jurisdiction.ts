import type { Call, CommandLine } from './command-line.ts'
import { wrongUse } from './command-line.ts'
import { findTargets } from './find-targets.ts'
import { offerProposals } from './offer-proposals.ts'
import { openPlan } from './open-plan.ts'
import { printable } from './printable.ts'
import { searchOptions } from './search-options.ts'

/**
 * `heyuan split FILE… --target CODE|NAME|ID [--parts K]`: proposals to split a jurisdiction of a city; `-o` writes the
 * levels as they would be when the first one is accepted.
 */
export async function splitJurisdiction(call: Call, line: CommandLine): Promise<number> {
  const { values, words } = call
  const options = searchOptions(call, line)
  if (typeof options === 'number') return options
  const opened = openPlan(call, line)
  if (typeof opened === 'number') return opened
  const text = values.target!
  const [target, ...others] = findTargets(opened.metrics.plan, text)
  if (target === undefined) return wrongUse(call, line, `${words.unknownTarget}: ${printable(text)}`)
  if (others.length > 0) return wrongUse(call, line, `${words.manyTargets} ${printable(text)}`)
  const { seed, parts, tolerance, seconds } = options
  const divideUnits = values['keep-whole'] === 'none'
  const request = {
    kind: 'split',
    target: target.id,
    parts,
    tolerance,
    divideUnits,
    seed,
    effort: 1,
  } as const
  return offerProposals(call, line, opened, request, seconds)
}
