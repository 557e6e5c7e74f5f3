import type { Metrics } from '#core/analysis/metrics.ts'
import type { PairingTangle } from '#core/pairing/pairing-tangle.ts'
import type { PairMark, PairRow, PairShare } from './pair-row.ts'

/** Every community with who looks after it in the plan, in order of code and id. Linear in communities. */
export function pairRows(metrics: Metrics, tangle: PairingTangle): PairRow[] {
  const { plan } = metrics
  const barred = new Set(tangle.barred)
  const over = new Set(
    tangle.loads.flatMap(({ department, state }) => (state === 'over' ? [department] : [])),
  )
  return plan
    .jurisdictions('community')
    .map(({ id, code, name, parent }): PairRow => {
      const pair = plan.care.pairOf(id)
      const departments = pair?.departments ?? []
      const standing = pair?.standing ?? []
      const marks = new Set<PairMark>()
      if (barred.has(id)) marks.add('barred')
      if (departments.some((one) => over.has(one))) marks.add('over')
      if (pair?.locked === true) marks.add('locked')
      if (departments.join(' ') !== standing.join(' ')) marks.add('changed')
      const above = parent === null ? undefined : plan.get(parent)
      return {
        id,
        code,
        name,
        street: above?.level === 'street' ? above.name : '',
        residents: plan.base.known.residents ? metrics.residents(id) : null,
        departments: departments.map((one) => ({
          id: one,
          name: plan.care.get('department', one)?.name ?? one,
        })),
        share: shareOf(departments.length),
        marks,
      }
    })
    .sort((a, b) => (a.code === b.code ? order(a.id, b.id) : order(a.code, b.code)))
}

function shareOf(count: number): PairShare {
  if (count === 0) return 'none'
  return count === 1 ? 'one' : 'several'
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
