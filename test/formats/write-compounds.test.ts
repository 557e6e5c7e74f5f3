import { describe, expect, it } from 'vitest'
import { COMPOUND_FIGURES } from '#core/plan/compound-table.ts'
import { Plan } from '#core/plan/plan.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { writeCompounds } from '#io/formats/write-compounds.ts'
import { writeGeoJson } from '#io/formats/write-geojson.ts'
import { mergedYards } from '../builders/merged-yards.ts'
import { makeOne } from '../builders/merge-steps.ts'
import { STRADDLING, straddlingCity } from '../builders/straddling-yards.ts'
import { importFiles } from './geojson-builder.ts'

const context = { scenario: '现状', date: '2026-01-01T00:00:00Z', appVersion: '0' }

interface Written {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, unknown>>
    readonly geometry: { readonly coordinates: readonly (readonly unknown[])[] }
  }[]
}

function written(plan: Plan): Written['features'] {
  return (JSON.parse(new TextDecoder().decode(writeCompounds(plan, context))) as Written).features
}

describe('compounds as GeoJSON', () => {
  it('read back as they were: number, names and every figure', () => {
    const plan = new Plan(straddlingCity())
    const { base } = importFiles({
      'units.geojson': writeGeoJson(new Metrics(plan), plan.base.levels, context),
      'compounds.geojson': writeCompounds(plan, context),
    })
    const [before, after] = [plan.base.compounds, base!.compounds]
    expect(before.names.length).toBeGreaterThan(2 * STRADDLING.length)
    for (const column of [...COMPOUND_FIGURES, 'builtYear', 'management', 'outlines'] as const) {
      expect([column, [...after[column]]]).toEqual([column, [...before[column]]])
    }
    for (const column of ['managers', 'contractEnds', 'partyBranches'] as const) {
      expect(after[column]).toEqual(before[column])
    }
  })

  it('mark those of a merge that is planned, and are one when it is done', () => {
    const { planned, merge } = mergedYards()
    const stages = (): unknown[] => written(planned).map(({ properties }) => properties['mergeStage'])
    expect(stages()).toEqual(['survey', 'survey', null])
    const { compounds } = planned.base
    makeOne(planned, merge, 900)
    expect(stages()).toEqual(['unified', null])
    const [one] = written(planned)
    expect(one!.properties).toMatchObject({
      name: '双院',
      gates: 1,
      guards: null,
      unknown: expect.anything(),
    })
    expect((one!.properties['members'] as unknown[]).length).toBe(2)
    expect(one!.geometry.coordinates[0]).toHaveLength(5)
    const known = [0, 1].map((i) => compounds.households[i]!).filter((count) => count >= 0)
    const sum = known.length === 0 ? null : known.reduce((total, count) => total + count, 0)
    expect(one!.properties['households']).toBe(sum)
  })
})
