import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { SERVICE_KINDS } from '#core/analysis/service-kind.ts'
import type { ServiceShare } from '#core/analysis/service-share.ts'
import { GOOD, type Call, type CommandLine } from './command-line.ts'
import { openJudged } from './open-judged.ts'
import { exitCodeOfPlan } from './open-plan.ts'
import { printable } from './printable.ts'

/** Who is served, of one kind of service; the JSON is a list of these. */
interface KindCoverage {
  readonly kind: string
  readonly method: 'network' | 'straight'
  readonly radiiMeters: readonly number[]
  readonly city: ServiceShare
  readonly level: string
  readonly jurisdictions: readonly (ServiceShare & { readonly code: string; readonly name: string })[]
}

/**
 * `heyuan coverage [FILE…] [--level LEVEL]`: residents within walking distance of their own and of any service centre
 * and station.
 */
export function runCoverage(call: Call, line: CommandLine): number {
  const judged = openJudged(call, line)
  if (typeof judged === 'number') return judged
  const { plan } = judged.opened.metrics
  const reach = measureServiceReach(plan.base, plan.rules)
  const coverage = new ServiceCoverage(plan, reach)
  const found = SERVICE_KINDS.map((kind): KindCoverage => {
    const level = judged.level ?? coverage.level(kind)
    return {
      kind,
      method: reach.ground.method,
      radiiMeters: coverage.radii,
      city: coverage.city(kind),
      level,
      jurisdictions: plan
        .jurisdictions(level)
        .map(({ id, code, name }) => ({ code, name, ...coverage.share(id, kind) })),
    }
  })
  line.out(call.values.json === true ? `${JSON.stringify(found, null, 2)}\n` : textOf(found, call))
  return Math.max(GOOD, exitCodeOfPlan(judged.opened))
}

function textOf(found: readonly KindCoverage[], { words }: Call): string {
  const blocks = found.map(({ kind, method, radiiMeters, city, jurisdictions }) => {
    const head = radiiMeters.flatMap((radius) => [`${words.own} ${radius} m`, `${words.any} ${radius} m`])
    const row = (name: string, { residents, own, any }: ServiceShare): string[] => {
      const share = (count: number): string =>
        residents > 0 ? `${((100 * count) / residents).toFixed(1)}%` : '–'
      return [name, String(residents), ...own.flatMap((count, i) => [share(count), share(any[i]!)])]
    }
    const rows = [
      [`${words.services[kind]} (${words.methods[method]})`],
      [words.jurisdiction, words.residents, ...head],
      ...jurisdictions.map((one) => row(printable(one.name), one)),
      row(words.total, city),
    ]
    return rows.map((cells) => cells.join('\t')).join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}
