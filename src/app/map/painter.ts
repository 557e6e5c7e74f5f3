import type { Topology } from '#core/topology/topology.ts'
import { borderRank } from './border-rank.ts'
import { MARKS } from './scene.ts'
import type { Scene } from './scene.ts'

/** Where the state of a feature goes; MapLibre's map is one. */
export interface FeatureStates {
  setFeatureState(
    feature: { readonly source: string; readonly id: number },
    state: Readonly<Record<string, number>>,
  ): void
  removeFeatureState(feature: { readonly source: string; readonly id: number }): void
}

/** What an arc is part of besides its rank: the outline of … A higher one wins over a lower one. */
export const ARC_ROLES = { plain: 0, focus: 1, target: 2, hover: 3, selected: 4, moving: 5 } as const

const NEVER_SENT = -1

/**
 * Paints faces and arcs by feature state. Walks the whole scene, which costs a few array reads a piece, and sends only
 * what differs from what was sent before: the map's own work grows with the change, not with the city. Faces and arcs
 * may come and go between two scenes; {@link forgetGone} takes back the state of those that went.
 */
export class Painter {
  readonly #states: FeatureStates
  #sentFace = new Int32Array()
  #sentArc = new Int32Array()

  constructor(states: FeatureStates) {
    this.#states = states
  }

  /** Shows the scene; returns the number of features whose state was sent. */
  show(scene: Scene): number {
    return this.#showFaces(scene) + this.#showArcs(scene)
  }

  /**
   * Takes back the state of faces and arcs that are gone; to be called when the map has stopped drawing them, lest they
   * lose their colour first.
   */
  forgetGone({ faceRingStart, faceRingEnd, arcStart, arcEnd }: Topology): void {
    for (const [source, sent, start, end] of [
      ['faces', this.#sentFace, faceRingStart, faceRingEnd],
      ['arcs', this.#sentArc, arcStart, arcEnd],
    ] as const) {
      for (let id = 0; id < sent.length; id++) {
        if (sent[id] === NEVER_SENT || !isGone(start, end, id)) continue
        sent[id] = NEVER_SENT
        this.#states.removeFeatureState({ source, id })
      }
    }
  }

  #showFaces(scene: Scene): number {
    const { shown, colour, band, mark, topology } = scene
    const sent = (this.#sentFace = withRoom(this.#sentFace, topology.faceCount))
    let count = 0
    for (let face = 0; face < sent.length; face++) {
      if (isGone(topology.faceRingStart, topology.faceRingEnd, face)) continue
      const slot = shown[face]!
      const c = slot < 0 ? -1 : colour[slot]!
      const b = slot < 0 ? 0 : band[slot]!
      const m = mark[face]!
      const code = ((c + 1) << 10) | (b << 6) | m
      if (sent[face] === code) continue
      sent[face] = code
      count++
      this.#states.setFeatureState({ source: 'faces', id: face }, { colour: c, band: b, mark: m })
    }
    return count
  }

  #showArcs(scene: Scene): number {
    const { face: faces, arcStart, arcEnd } = scene.topology
    const sent = (this.#sentArc = withRoom(this.#sentArc, arcStart.length))
    let count = 0
    for (let arc = 0; arc < sent.length; arc++) {
      if (isGone(arcStart, arcEnd, arc)) continue
      const left = faces[arc * 2]!
      const right = faces[arc * 2 + 1]!
      const rank = borderRank(scene.labels, left, right)
      const role = roleOf(scene, left, right)
      const code = (rank << 4) | role
      if (sent[arc] === code) continue
      sent[arc] = code
      count++
      this.#states.setFeatureState({ source: 'arcs', id: arc }, { rank, role })
    }
    return count
  }
}

/** True when a slot is empty or was given back. */
function isGone(start: Uint32Array, end: Uint32Array, slot: number): boolean {
  return slot >= start.length || start[slot] === end[slot]
}

/** The array itself, or a larger copy in which nothing was sent beyond the old end. */
function withRoom(sent: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= sent.length) return sent
  const larger = new Int32Array(length).fill(NEVER_SENT)
  larger.set(sent)
  return larger
}

function roleOf({ shown, mark, focus, target }: Scene, left: number, right: number): number {
  const differing = (left < 0 ? 0 : mark[left]!) ^ (right < 0 ? 0 : mark[right]!)
  if (differing & MARKS.moving) return ARC_ROLES.moving
  if (differing & MARKS.selected) return ARC_ROLES.selected
  if (differing & MARKS.hover) return ARC_ROLES.hover
  const a = left < 0 ? -1 : shown[left]!
  const b = right < 0 ? -1 : shown[right]!
  if (a === b) return ARC_ROLES.plain
  if (target >= 0 && (a === target || b === target)) return ARC_ROLES.target
  if (focus >= 0 && (a === focus || b === focus)) return ARC_ROLES.focus
  return ARC_ROLES.plain
}
