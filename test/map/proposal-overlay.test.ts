import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ProposalOverlay, type ProposedState } from '#app/map/proposal-overlay.ts'
import type { OpenProject } from '#app/store/workbench-state.ts'
import { NO_FIGURES } from '#core/analysis/figures.ts'
import { aPart, aProposal } from '../builders/a-proposal.ts'
import { asciiPlan } from '../builders/ascii-plan.ts'

let frames: (() => void)[] = []

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
})
afterEach(() => vi.unstubAllGlobals())

const plan = asciiPlan('AB', { A: ['CA', 'S'], B: ['CB', 'S'] })
const figures = (residents: number) => ({ ...NO_FIGURES, residents, faces: 1 })
const split = aProposal(
  'p',
  {},
  {
    parts: [
      aPart('S', 200, { after: figures(100) }),
      aPart('N', 0, { created: true, before: null, after: figures(100) }),
    ],
    moves: [{ unit: 'CB', part: 1 }],
  },
)

/** An overlay over a map that remembers what was drawn and whose names are hidden. */
function overlay() {
  let state: ProposedState = {
    project: { plan } as unknown as OpenProject,
    proposals: [split],
    chosenProposal: null,
    bestMove: null,
  }
  const drawn: number[] = []
  const hidden = new Set<unknown>()
  const source = { setData: ({ features }: GeoJSON.FeatureCollection) => drawn.push(features.length) }
  const map = {
    getSource: () => source,
    setFeatureState: ({ id }: { id: number }) => hidden.add(id),
    removeFeatureState: ({ id }: { id: number }) => hidden.delete(id),
  } as unknown as ConstructorParameters<typeof ProposalOverlay>[0]
  const drawing = new ProposalOverlay(
    map,
    () => state,
    () => String,
  )
  return {
    drawn,
    hidden,
    show(part: Partial<ProposedState>) {
      state = { ...state, ...part }
      drawing.follow()
      for (const frame of frames.splice(0)) frame()
    },
  }
}

test('a chosen proposal is drawn and hides the names it replaces; letting go brings them back', () => {
  const { drawn, hidden, show } = overlay()
  show({ chosenProposal: 'p' })
  expect(drawn.at(-1)).toBeGreaterThan(0)
  expect([...hidden]).toEqual([plan.slotOf('S')])
  show({ chosenProposal: null })
  expect(drawn.at(-1)).toBe(0)
  expect(hidden.size).toBe(0)
})

test('where nothing is proposed nothing is drawn', () => {
  const { drawn, show } = overlay()
  show({})
  show({ proposals: [] })
  expect(drawn).toEqual([])
})
