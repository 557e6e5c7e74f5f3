import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { mapSheet } from '#io/papers/map-sheet.ts'
import { PAPERS, paperSize } from '#io/papers/paper-size.ts'
import { sheetScale } from '#io/papers/sheet-scale.ts'
import type { SheetRequest } from '#io/papers/sheet-request.ts'
import { writeSheets } from '#io/papers/write-sheets.ts'
import { housedLattice } from '../builders/housed-lattice.ts'
import { servedLattice } from '../builders/served-lattice.ts'

const HOSTILE = '<script>&"街道'
const base = servedLattice(housedLattice(16, 8), 12)
const plan = new Plan(base)
const named = execute(plan, { type: 'rename', id: 'street:1,0', name: HOSTILE, code: '' })
if (!named.ok) throw new Error(named.problem.code)
plan.apply(named.value)
const metrics = new Metrics(plan)
const request: SheetRequest = {
  language: 'zh',
  level: 'street',
  unit: 'street:1,0',
  paper: 'A3',
  isLandscape: false,
  scenario: '改革后',
  approvalNumber: '',
  date: '2026-11-24T00:00:00Z',
  appVersion: '9.9.9',
}

test('property: no two names meet, none is cut, and the bar is as long as its scale says, on any paper', () => {
  const units = [null, ...plan.jurisdictions('street').map(({ id }) => id)]
  let labels = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.constantFrom(...PAPERS),
      fc.boolean(),
      fc.constantFrom('zh', 'en'),
      (unit, paper, isLandscape, language) => {
        const sheet = mapSheet(metrics, { ...request, unit, paper, isLandscape, language })
        const [width, height] = paperSize(paper, isLandscape)
        for (const [at, { box }] of sheet.labels.entries()) {
          expect(box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height).toBe(true)
          for (const other of sheet.labels.slice(at + 1)) {
            const [a, b] = [box, other.box]
            expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false)
          }
        }
        labels += sheet.labels.length
        expect(sheet.bar.millimeters).toBeCloseTo((1000 * sheet.bar.meters) / sheet.scale, 9)
        expect(sheet.bar.millimeters).toBeGreaterThanOrEqual(30 - 1e-9)
        expect(sheet.bar.millimeters).toBeLessThanOrEqual(75 + 1e-9)
      },
    ),
    { numRuns: 30 },
  )
  expect(labels).toBeGreaterThan(100)
})

test('property: a scale is the first round one at which the ground fits', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 10, max: 1e6, noNaN: true }),
      fc.double({ min: 10, max: 1e6, noNaN: true }),
      (wide, high) => {
        const scale = sheetScale(wide, high, 273, 350)
        expect((1000 * wide) / scale).toBeLessThanOrEqual(273)
        expect((1000 * high) / scale).toBeLessThanOrEqual(350)
        expect(scale >= 100 && Number(scale.toPrecision(3)) === scale).toBe(true)
      },
    ),
  )
})

test('a sheet names the jurisdiction, its scale, what it rests on, and that it is not for publication', () => {
  const { svg, scale } = mapSheet(metrics, request)
  expect(svg).toContain('&lt;script&gt;&amp;&quot;街道')
  expect(svg).not.toContain('<script')
  expect(svg).toContain(`1 : ${scale.toLocaleString('en-US')}`)
  for (const text of [
    '改革后',
    '图例',
    '2026-11-24',
    '9.9.9',
    '审图号：________',
    '工作底图 不得公开发布',
    '北',
  ])
    expect(svg).toContain(text)
  const approved = mapSheet(metrics, { ...request, approvalNumber: '蒙S(2026)001号' }).svg
  expect(approved).toContain('审图号：蒙S(2026)001号')
  expect(approved).not.toContain('不得公开发布')
})

test('the legend holds what is drawn and nothing else', () => {
  const legend = (svg: string): string => svg.slice(svg.indexOf('图例'))
  const withLines = legend(mapSheet(metrics, { ...request, unit: null }).svg)
  expect(withLines).toContain('河流')
  expect(withLines).toContain('道路')
  const bare = new Metrics(new Plan(housedLattice(16, 8)))
  const without = legend(mapSheet(bare, { ...request, unit: null }).svg)
  for (const text of ['河流', '道路', '驻地', '改变归属', '本辖区']) expect(without).not.toContain(text)
  expect(without).toContain('社区界')
})

test('many sheets stand in one page of the paper, with what changed hatched, and say how far they are', () => {
  const before = new Metrics(new Plan(base))
  const after = new Plan(base)
  const done = execute(after, { type: 'assign', units: ['community:1,0'], to: 'street:1,0' })
  if (!done.ok) throw new Error(done.problem.code)
  after.apply(done.value)
  const run = writeSheets(new Metrics(after), before, ['street:0,0', 'street:1,0'], request, 'html')
  const told: number[] = []
  let step = run.next()
  for (; step.done !== true; step = run.next()) told.push(step.value)
  expect(told).toEqual([0.5, 1])
  expect(step.value).toContain('@page { size: 297mm 420mm; margin: 0 }')
  expect(step.value.match(/<svg /g)).toHaveLength(2)
  expect(step.value).toContain('url(#changed)')
  expect(step.value).toContain('改变归属')
})
