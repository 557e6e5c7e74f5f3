import { expect, test } from 'vitest'
import { coverageRows } from '#app/panels/coverage-rows.ts'
import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { Plan } from '#core/plan/plan.ts'
import { housedLattice } from '../builders/housed-lattice.ts'
import { servedLattice } from '../builders/served-lattice.ts'

test('the least covered come first, those without anybody last', () => {
  const base = servedLattice(housedLattice(8, 4), 60)
  const coverage = new ServiceCoverage(new Plan(base), measureServiceReach(base))
  const rows = coverageRows(coverage, 'station', 'community', 2)
  const shares = rows.flatMap(({ own }) => (own === null ? [] : [own]))
  expect(new Set(shares).size).toBeGreaterThan(2)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(rows.slice(shares.length).every(({ own }) => own === null)).toBe(true)
  for (const { id, own, any } of rows) {
    const share = coverage.share(id, 'station')
    if (own !== null)
      expect([own, any]).toEqual([share.own[2]! / share.residents, share.any[2]! / share.residents])
  }
})
