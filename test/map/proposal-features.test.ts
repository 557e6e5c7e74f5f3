import { expect, test } from 'vitest'
import { NO_PART, proposalFaces } from '#app/map/proposal-faces.ts'
import { bestMoveFeatures, proposalFeatures } from '#app/map/proposal-features.ts'
import { NO_FIGURES } from '#core/analysis/figures.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import { aPart, aProposal } from '../builders/a-proposal.ts'
import { asciiLine, asciiPlan } from '../builders/ascii-plan.ts'

const plan = asciiPlan('ABCD', { A: ['CA', 'S'], B: ['CB', 'S'], C: ['CC', 'S'], D: ['CD', 'T'] })
const faceOf = (grid: string): number => plan.labels('grid').indexOf(plan.slotOf(grid))

const figures = (residents: number, faces: number) => ({ ...NO_FIGURES, residents, faces })
const [x, y] = asciiLine(1.5, 0.5)

/** S keeps A and gives B and C to a new street; T stays. */
const split = aProposal(
  'p',
  {},
  {
    parts: [
      aPart('S', 300, { before: figures(300, 3), after: figures(100, 1) }),
      aPart('T', 100, { before: figures(100, 1), after: figures(100, 1), seat: [x!, y!] }),
      aPart('N', 0, { created: true, before: null, after: figures(200, 2), seat: [x!, y!] }),
    ],
    moves: [
      { unit: 'CB', part: 2 },
      { unit: 'CC', part: 2 },
    ],
  },
)

const told = (proposal: Proposal) => proposalFeatures(plan, proposal, (residents) => `${residents}`)
const kinds = (features: readonly GeoJSON.Feature[], kind: string) =>
  features.filter(({ properties }) => properties?.['kind'] === kind)

test('every face lies in the part that it would belong to; those that change hands are marked', () => {
  const { part, moved } = proposalFaces(plan, split)
  const faces = ['A', 'B', 'C', 'D'].map(faceOf)
  expect(faces.map((face) => part[face])).toEqual([0, 2, 2, 1])
  expect(faces.map((face) => moved[face])).toEqual([0, 1, 1, 0])
})

test('faces that are given away one by one count as moved as well', () => {
  const proposal = aProposal(
    'p',
    {},
    {
      level: 'grid',
      parts: [aPart('B', 100)],
      command: {
        type: 'batch',
        commands: [{ type: 'assign-faces', faces: [faceOf('A')], to: 'B' }],
      },
    },
  )
  const { part, moved } = proposalFaces(plan, proposal)
  expect([part[faceOf('A')], part[faceOf('B')], part[faceOf('C')]]).toEqual([0, 0, NO_PART])
  expect([moved[faceOf('A')], moved[faceOf('B')]]).toEqual([1, 0])
})

test('ground that moves is one area a part, and only borders that are not there yet are drawn', () => {
  const features = told(split)
  expect(kinds(features, 'moved').map(({ properties }) => properties?.['tint'])).toEqual([2])
  expect(kinds(features, 'border')).toHaveLength(1)
})

test('names and seats of parts that change or are new; who stays keeps the name on the map', () => {
  const features = told(split)
  expect(
    kinds(features, 'name')
      .map(({ properties }) => properties?.['text'])
      .toSorted(),
  ).toEqual(['N\n200', 'S\n100'])
  expect(kinds(features, 'seat')).toHaveLength(1)
})

test('a single move: its ground with an outline, and the name of who receives', () => {
  const features = bestMoveFeatures(plan, {
    command: { type: 'assign', units: ['CC'], to: 'T' },
    units: ['CC'],
    from: 'S',
    to: 'T',
    residents: 100,
    before: [300, 100],
    after: [200, 200],
    relieved: 0,
  })
  expect(kinds(features, 'moved')).toHaveLength(1)
  expect(kinds(features, 'border').length).toBeGreaterThan(1)
  expect(kinds(features, 'name').map(({ properties }) => properties?.['text'])).toEqual(['→ T'])
})
