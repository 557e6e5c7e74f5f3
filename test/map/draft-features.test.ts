import { expect, test } from 'vitest'
import { draftFeatures } from '#app/map/draft-features.ts'
import { pickedBorder } from '#app/store/picked-border.ts'
import type { EditPreview } from '#core/analysis/edit-preview.ts'
import { Plan } from '#core/plan/plan.ts'
import { problem } from '#core/problem/problem.ts'
import { latticeCity } from '../builders/lattice-city.ts'

const plan = new Plan(latticeCity(8, 8))
const inner = plan.topology.face.findIndex((left, halfEdge) => {
  const right = plan.topology.face[halfEdge ^ 1]!
  const streets = plan.labels('street')
  return left >= 0 && right >= 0 && streets[left] !== streets[right]
})
const border = pickedBorder(plan, 'street', inner)
const preview: EditPreview = {
  sides: [],
  movedResidents: 0,
  estimated: false,
  courses: [[0, 0, 10_000_000, 0]],
  warnings: [],
  problem: null,
}

function kinds(view: Partial<Parameters<typeof draftFeatures>[1]>): unknown[] {
  const nothing = { border: null, preview: null, wanted: null, swept: [] }
  return draftFeatures(plan.topology, { ...nothing, ...view }).features.map(
    ({ properties, geometry }) => `${properties!['kind']} ${geometry.type}`,
  )
}

const picked = border!.halfEdges.map(() => 'border LineString')
const before = border!.halfEdges.map(() => 'before LineString')

test('a picked border is drawn whole, and fades while an edit is in the hand', () => {
  expect(kinds({ border, preview: null, wanted: null })).toEqual(picked)
  expect(kinds({ border, preview, wanted: null })).toEqual([...before, 'course LineString'])
})

test('a refused place is drawn in the warning style beside the last allowed course', () => {
  const refused = { ...preview, problem: problem('border-folds') }
  const wanted = { courses: [[0, 0, 5, 5]], at: [20_000_000, 30_000_000] as const }
  expect(kinds({ border: null, preview: refused, wanted })).toEqual([
    'course LineString',
    'wanted LineString',
    'wanted Point',
  ])
  const sign = draftFeatures(plan.topology, {
    border: null,
    preview: refused,
    wanted,
    swept: [],
  }).features.at(-1)!
  expect(sign.geometry).toEqual({ type: 'Point', coordinates: [2, 3] })
})

test('a refused course that no hand places otherwise is itself in the warning style', () => {
  const refused = { ...preview, problem: problem('border-folds') }
  expect(kinds({ border: null, preview: refused, wanted: null })).toEqual(['wanted LineString'])
})

test('nothing in the hand is nothing on the map', () => {
  expect(kinds({ border: null, preview: null, wanted: null })).toEqual([])
})
