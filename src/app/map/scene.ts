import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { LEVELS } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import type { Band } from '#core/plan/rule-profile.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { BrushStroke } from './brush-stroke.ts'
import type { LevelLabels } from './border-rank.ts'
import { residentsBySlot } from './residents-by-slot.ts'

/** Bits of {@link Scene.mark}. */
export const MARKS = { selected: 1, hover: 2, moving: 4 } as const

/** Bands as numbers for the map, in order of urgency. */
export const BAND_CODES: Readonly<Record<Band, number>> = { good: 0, watch: 1, high: 2, split: 3 }

/** What the map shows right now, in arrays by face and by slot: made from the store, read by the painter. */
export interface Scene {
  readonly topology: Topology
  /** By level, with the stroke in hand painted in. */
  readonly labels: LevelLabels
  /** The labels among them that give the fills. */
  readonly shown: Int32Array
  /** Palette index by slot of the shown level. */
  readonly colour: Int8Array
  /** {@link BAND_CODES} by slot of the shown level. */
  readonly band: Uint8Array
  /** {@link MARKS} by face. */
  readonly mark: Uint8Array
  /** Slot in focus at the shown level, or -1. */
  readonly focus: number
  /** Slot that receives, at the shown level, or -1. */
  readonly target: number
}

/** What a scene is made from: the part of the store that can be seen, and the stroke in hand. */
export interface SceneInput {
  readonly plan: Plan
  readonly level: Level
  readonly unitLevel: Level
  readonly selection: ReadonlySet<JurisdictionId>
  readonly hover: JurisdictionId | null
  readonly focus: JurisdictionId | null
  readonly target: JurisdictionId | null
  /** Colours by slot of the shown level. */
  readonly colours: ReadonlyMap<number, number>
  readonly stroke: BrushStroke | null
}

/** Builds the scene. Linear in the faces, with small constants: done anew for every painted frame that differs. */
export function buildScene(input: SceneInput): Scene {
  const { plan, level, stroke } = input
  const labels = LEVELS.map((each) => (plan.base.levels.includes(each) ? plan.labels(each) : null))
  if (stroke !== null) paintStroke(labels, plan, level, stroke)
  const shown = labels[LEVELS.indexOf(level)]!
  const colour = new Int8Array(plan.slotCount)
  for (const [slot, index] of input.colours) colour[slot] = index
  return {
    topology: plan.topology,
    labels,
    shown,
    colour,
    band: bandsBySlot(plan, level, shown),
    mark: marksByFace(input),
    focus: plan.slotOf(input.focus),
    target: plan.slotOf(input.target),
  }
}

/** Replaces the labels of the level and of those above by copies in which the stroke is done. */
function paintStroke(labels: (Int32Array | null)[], plan: Plan, level: Level, stroke: BrushStroke): void {
  for (const each of plan.base.levels.slice(plan.base.levels.indexOf(level))) {
    const copy = plan.labels(each).slice()
    const owner = plan.ancestor(stroke.target, each)
    for (const face of stroke.faces) copy[face] = owner
    labels[LEVELS.indexOf(each)] = copy
  }
}

function bandsBySlot(plan: Plan, level: Level, labels: Int32Array): Uint8Array {
  const bands = new Uint8Array(plan.slotCount)
  if (!plan.base.known.residents) return bands
  residentsBySlot(labels, plan.figures.residents, plan.slotCount).forEach((residents, slot) => {
    bands[slot] = BAND_CODES[bandOf(plan.rules, level, residents)]
  })
  return bands
}

function marksByFace({ plan, selection, hover, stroke }: SceneInput): Uint8Array {
  const marks = new Uint8Array(plan.topology.faceCount)
  for (const id of selection) {
    const slot = plan.slotOf(id)
    if (slot >= 0) plan.eachFace(slot, (face) => (marks[face]! |= MARKS.selected))
  }
  const hovered = plan.slotOf(hover)
  if (hovered >= 0) plan.eachFace(hovered, (face) => (marks[face]! |= MARKS.hover))
  for (const face of stroke?.faces ?? []) marks[face]! |= MARKS.moving
  return marks
}
