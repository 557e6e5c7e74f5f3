import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { ServiceCoverage } from './service-coverage.ts'
import type { ServiceKind } from './service-kind.ts'
import type { ServiceShare } from './service-share.ts'

/** Who is served now and after a command. */
interface CoverageChange {
  readonly city: readonly [before: ServiceShare, after: ServiceShare]
  /** Jurisdictions of the level for which it changes, in order of their slots; a new one had nobody before. */
  readonly sides: readonly {
    readonly id: JurisdictionId
    readonly name: string
    readonly before: ServiceShare
    readonly after: ServiceShare
  }[]
}

/**
 * What a command would do to service coverage; null when it is refused. It is done, read and taken back exactly.
 * A centre that it places is walked to once; distances to all others are known.
 */
export function previewCoverage(
  coverage: ServiceCoverage,
  command: Command,
  kind: ServiceKind,
  level: Level,
): CoverageChange | null {
  const { plan } = coverage
  const result = execute(plan, command)
  if (!result.ok) return null
  const read = () => new Map(plan.jurisdictions(level).map((one) => [one.id, coverage.share(one.id, kind)]))
  const before = read()
  const cityBefore = coverage.city(kind)
  const { revision } = plan
  plan.apply(result.value)
  coverage.apply(result.value)
  const after = plan
    .jurisdictions(level)
    .map(({ id, name }) => ({ id, name, share: coverage.share(id, kind) }))
  const cityAfter = coverage.city(kind)
  const back = invertDiff(result.value)
  plan.apply(back)
  coverage.apply(back)
  plan.revision = revision
  const nobody = emptyShare(cityBefore)
  const sides = after.map(({ id, name, share }) => ({
    id,
    name,
    before: before.get(id) ?? nobody,
    after: share,
  }))
  return {
    city: [cityBefore, cityAfter],
    sides: sides.filter((side) => !isSame(side.before, side.after)),
  }
}

function emptyShare({ own, any }: ServiceShare): ServiceShare {
  return { residents: 0, own: own.map(() => 0), any: any.map(() => 0) }
}

function isSame(a: ServiceShare, b: ServiceShare): boolean {
  const isEqual = (x: readonly number[], y: readonly number[]): boolean =>
    x.length === y.length && x.every((count, i) => count === y[i])
  return a.residents === b.residents && isEqual(a.own, b.own) && isEqual(a.any, b.any)
}
