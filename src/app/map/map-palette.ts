import type { ColourScheme } from '#app/ui/colour-scheme.ts'
import type { Band } from '#core/plan/rule-profile.ts'

/** Every colour on the map, one set for each scheme. Text keeps 4.5:1 on all grounds and fills (tested). */
export interface MapPalette {
  readonly scheme: ColourScheme
  /** Jurisdictions: pale, told apart also with deuteranopia and protanopia (tested), names read on all of them. */
  readonly fills: readonly string[]
  /** Communities by how many departments they have; names read on all of them (tested). */
  readonly pairs: Readonly<Record<'none' | 'one' | 'several', string>>
  readonly unassigned: string
  readonly ground: string
  readonly compound: string
  readonly building: string
  readonly buildingEdge: string
  readonly water: string
  readonly waterText: string
  readonly railway: string
  readonly railwayGap: string
  readonly road: string
  readonly majorRoad: string
  readonly roadEdge: string
  readonly roadText: string
  readonly facility: string
  readonly text: string
  readonly textMuted: string
  readonly halo: `#${string}`
  readonly border: string
  readonly borderFine: string
  readonly borderHalo: string
  /** What the hand holds: the selection, the lasso, the stroke. */
  readonly accent: `#${string}`
  /** The outline of the jurisdiction that receives. */
  readonly target: string
  /** Lines of the patterns of bands: purer than the signs, because the fills show through. */
  readonly hatches: Readonly<Record<'high' | 'split', string>>
  readonly bands: Readonly<Record<Exclude<Band, 'good'>, string>>
}

const LIGHT: MapPalette = {
  scheme: 'light',
  fills: ['#d3e3f7', '#f8e0b3', '#d3ead2', '#e2d3f3', '#fad7c1', '#faf5d0', '#bfe3e2', '#e3d3b9'],
  pairs: { none: '#f7d4d0', one: '#d9e6f4', several: '#f8e0b3' },
  unassigned: '#f4f4f2',
  ground: '#eeeeea',
  compound: '#6b6455',
  building: '#8d8577',
  buildingEdge: '#7b7466',
  water: '#a9cfe6',
  waterText: '#1f5f85',
  railway: '#8f8f8c',
  railwayGap: '#f4f4f2',
  road: '#ffffff',
  majorRoad: '#fdf1cf',
  roadEdge: '#b9b4a8',
  roadText: '#4c4a45',
  facility: '#5a6472',
  text: '#1b2330',
  textMuted: '#3d4653',
  halo: '#ffffff',
  border: '#39424f',
  borderFine: '#5d6672',
  borderHalo: '#ffffff',
  accent: '#0a58d6',
  target: '#00743f',
  hatches: { high: '#c25700', split: '#c4001d' },
  bands: { watch: '#8a6a00', high: '#b34700', split: '#a8071a' },
}

const DARK: MapPalette = {
  scheme: 'dark',
  fills: ['#26384e', '#4d4129', '#2b4538', '#403a57', '#52362d', '#454c31', '#1f464c', '#3a3635'],
  pairs: { none: '#4d2a2c', one: '#263a4f', several: '#4d4129' },
  unassigned: '#24272b',
  ground: '#16191d',
  compound: '#d8d2c4',
  building: '#a59d8e',
  buildingEdge: '#b8b0a1',
  water: '#12384f',
  waterText: '#8cc4e4',
  railway: '#8a8f96',
  railwayGap: '#24272b',
  road: '#5b636d',
  majorRoad: '#7d7049',
  roadEdge: '#15181c',
  roadText: '#d5d9de',
  facility: '#aeb8c4',
  text: '#f3f5f8',
  textMuted: '#d2d8e0',
  halo: '#14171b',
  border: '#d9dee5',
  borderFine: '#a4acb6',
  borderHalo: '#101317',
  accent: '#5cb3ff',
  target: '#4be08a',
  hatches: { high: '#ffa940', split: '#ff3349' },
  bands: { watch: '#ffd666', high: '#ffa940', split: '#ff8f8a' },
}

/** The palette of a colour scheme. */
export function mapPalette(scheme: ColourScheme): MapPalette {
  return scheme === 'dark' ? DARK : LIGHT
}

/** Number of colours that jurisdictions share out among them; the same in both schemes. */
export const FILL_COUNT = LIGHT.fills.length
