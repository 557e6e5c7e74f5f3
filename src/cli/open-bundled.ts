import { Metrics } from '#core/analysis/metrics.ts'
import { Plan } from '#core/plan/plan.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { assembleBundledCity } from '#io/formats/assemble-bundled-city.ts'
import { BUNDLED_FILES } from '#io/formats/bundled-files.ts'
import { readBundledPart, type BundledPart } from '#io/formats/read-bundled-part.ts'
import type { CommandLine } from './command-line.ts'
import type { OpenedPlan } from './open-plan.ts'

/** The city that comes with the program. Problems: `bundled-missing` {name}, and those of reading it. */
export function openBundled(line: CommandLine): Result<OpenedPlan> {
  const parts: BundledPart[] = []
  for (const [name, role] of BUNDLED_FILES) {
    const bytes = line.bundled(name)
    if (bytes === null) return fail(problem('bundled-missing', { name }))
    const part = readBundledPart(role, bytes, name)
    if (!part.ok) return part
    parts.push(part.value)
  }
  const base = assembleBundledCity('呼和浩特', parts)
  return base.ok ? ok({ metrics: new Metrics(new Plan(base.value)), scenario: '', remarks: null }) : base
}
