import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planHash } from '#core/plan/plan-hash.ts'
import { Plan } from '#core/plan/plan.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
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

describe('the heyuan member', () => {
  it('may be anything without harm', () => {
    const square = JSON.parse(
      new TextDecoder().decode(writeGeoJson(planOf(sampleCity()).metrics, ['community'], context)),
    )
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (member, retired) => {
        const levels = ['grid', 'community', 'street', 'nonsense']
        for (const heyuan of [member, { levels, retired, formerly: retired, rules: member, city: member }]) {
          const bytes = new TextEncoder().encode(JSON.stringify({ ...square, heyuan }))
          expect(reread(bytes).base!.levels[0]).toBe('community')
        }
      }),
    )
  })

  it('carries the retired records, the rules and what the export is about', () => {
    const base = sampleCity()
    const gone = { ...base.jurisdictions[0]!, id: 'community-gone', parent: null, retired: true }
    const rules = { ...base.rules, name: '另一套', households: { grid: [200, 400] as const } }
    const { plan, metrics } = planOf({ ...base, rules, jurisdictions: [...base.jurisdictions, gone] })
    const bytes = writeGeoJson(metrics, base.levels, context)
    const { heyuan } = JSON.parse(new TextDecoder().decode(bytes))
    expect(heyuan).toMatchObject({
      ...context,
      planHash: planHash(plan),
      generated: base.generated,
      retired: [gone],
    })
    expect(planHash(new Plan(reread(bytes).base!))).toBe(planHash(plan))
  })
})

describe('exported features', () => {
  it('have RFC 7946 winding, null for what is unknown, and the share above the mean', () => {
    const base = sampleCity()
    const { features } = JSON.parse(
      new TextDecoder().decode(writeGeoJson(planOf(base).metrics, ['community'], context)),
    )
    for (const { properties, geometry } of features) {
      expect(properties).toMatchObject({ households: null, buildings: null, level: 'community' })
      expect(geometry === null || signedArea(shellOf(geometry)) > 0).toBe(true)
    }
    const known = features.filter(
      ({ properties }: { properties: { unassigned?: boolean } }) => !properties.unassigned,
    )
    const deviations = known.map(
      ({ properties }: { properties: { deviation: number } }) => properties.deviation,
    )
    expect(Math.abs(deviations.reduce((a: number, b: number) => a + b, 0))).toBeLessThan(1e-4)
  })
})

function sampleCity(): PlanBase {
  const isWanted = ({ levels, known, faceOwner }: PlanBase) =>
    levels[0] === 'community' &&
    known.residents &&
    !known.households &&
    !known.buildings &&
    faceOwner.includes(0)
  return fc.sample(smallCity.filter(isWanted), { numRuns: 1, seed: 3 })[0]!
}

function shellOf({ type, coordinates }: { type: string; coordinates: unknown }): [number, number][] {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as [number, number][][][]
  return polygons[0]![0]!
}

function signedArea(ring: readonly [number, number][]): number {
  let sum = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i]!, ring[i + 1]!]
    sum += (x1 - ring[0]![0]) * (y2 - ring[0]![1]) - (x2 - ring[0]![0]) * (y1 - ring[0]![1])
  }
  return sum
}
