import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planHash } from '#core/plan/plan-hash.ts'
import { Plan } from '#core/plan/plan.ts'
import { importCity } from '#io/formats/import-city.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import { writeGeoJson } from '#io/formats/write-geojson.ts'
import { planOf, smallCity } from './small-city.ts'

const context = { scenario: '现状', date: '2026-11-23T00:00:00Z', appVersion: '0.1.0' }

function reread(bytes: Uint8Array) {
  return importCity([{ file: 'city.geojson', result: readLayer(bytes, 'city.geojson') }])
}

describe('writeGeoJson', () => {
  it('gives, read back, the same plan by hash, the same columns and a report without refusals', () => {
    fc.assert(
      fc.property(smallCity, (base) => {
        const { plan, metrics } = planOf(base)
        const { base: again, report } = reread(writeGeoJson(metrics, base.levels, context))
        fc.pre(base.faceOwner.some((owner) => owner >= 0))
        expect(report.outcomes.filter(({ outcome }) => outcome === 'refused')).toEqual([])
        expect(planHash(new Plan(again!))).toBe(planHash(plan))
        for (const [id, columns] of base.columns) {
          expect(Object.entries(again!.columns.get(id)!)).toEqual(Object.entries(columns))
        }
        expect(again!.generated).toBe(base.generated)
      }),
      { numRuns: 120 },
    )
  }, 60_000)

  it('writes the same bytes on the second and every further round trip', () => {
    fc.assert(
      fc.property(smallCity, (base) => {
        fc.pre(base.faceOwner.some((owner) => owner >= 0))
        const again = reread(writeGeoJson(planOf(base).metrics, base.levels, context)).base!
        const second = writeGeoJson(planOf(again).metrics, again.levels, context)
        const third = reread(second).base!
        expect(new TextDecoder().decode(writeGeoJson(planOf(third).metrics, third.levels, context))).toBe(
          new TextDecoder().decode(second),
        )
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
