import { toDegrees } from '#core/geometry/grid.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { BestMove } from '#core/proposal/best-move.ts'
import { isChangedPart } from '#core/proposal/is-changed-part.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { labelPoints } from '#core/topology/label-points.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { arcFeature } from './arc-feature.ts'
import { NO_PART, proposalFaces } from './proposal-faces.ts'

/** Kinds of features of a proposal: ground that changes hands, borders that come about, names, seats. */
export const PROPOSAL_KINDS = { moved: 'moved', border: 'border', name: 'name', seat: 'seat' } as const

/** Colours and patterns that parts share out among them, by turns. */
export const PROPOSAL_TINTS = 6

/** What is proposed, as the map draws it. `count` writes a number of residents for people. */
export function proposalFeatures(
  plan: Plan,
  proposal: Proposal,
  count: (residents: number) => string,
): GeoJSON.Feature[] {
  const { topology } = plan
  const { part, moved } = proposalFaces(plan, proposal)
  const features = movedGround(
    plan,
    part.map((index, face) => (moved[face] === 1 ? index : NO_PART)),
  )
  const labels = plan.labels(proposal.level)
  for (let arc = 0; arc < topology.arcStart.length; arc++) {
    const left = topology.face[arc * 2]!
    const right = topology.face[arc * 2 + 1]!
    if (left < 0 || right < 0 || labels[left] !== labels[right] || part[left] === part[right]) continue
    const line = arcFeature(topology, arc)
    if (line !== null) features.push({ ...line, properties: { kind: PROPOSAL_KINDS.border } })
  }
  const changed = proposal.parts.map(isChangedPart)
  const told = part.map((index) => (changed[index] === true ? index : NO_PART))
  for (const [index, place] of labelPoints(dissolve(topology, told))) {
    const { name, after } = proposal.parts[index]!
    features.push(point(place, { kind: PROPOSAL_KINDS.name, text: `${name}\n${count(after.residents)}` }))
  }
  for (const [index, { seat }] of proposal.parts.entries()) {
    if (seat !== null && changed[index] === true)
      features.push(point(seat.map(toDegrees), { kind: PROPOSAL_KINDS.seat }))
  }
  return features
}

/** A single transfer: its ground, and the name of who receives it. */
export function bestMoveFeatures(plan: Plan, { units, to }: BestMove): GeoJSON.Feature[] {
  const { topology } = plan
  const moved = new Int32Array(topology.faceCount).fill(NO_PART)
  for (const unit of units) plan.eachFace(plan.slotOf(unit), (face) => (moved[face] = 0))
  const features = movedGround(plan, moved)
  for (let arc = 0; arc < topology.arcStart.length; arc++) {
    const left = topology.face[arc * 2]!
    const right = topology.face[arc * 2 + 1]!
    if ((moved[left] ?? NO_PART) === (moved[right] ?? NO_PART)) continue
    const line = arcFeature(topology, arc)
    if (line !== null) features.push({ ...line, properties: { kind: PROPOSAL_KINDS.border } })
  }
  const text = `→ ${plan.get(to)?.name ?? ''}`
  for (const [, place] of labelPoints(dissolve(topology, moved))) {
    features.push(point(place, { kind: PROPOSAL_KINDS.name, text }))
  }
  return features
}

function movedGround(plan: Plan, moved: Int32Array): GeoJSON.Feature[] {
  return [...outlinePolygons(dissolve(plan.topology, moved))].map(([index, polygons]) => ({
    type: 'Feature',
    properties: { kind: PROPOSAL_KINDS.moved, tint: index % PROPOSAL_TINTS },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }))
}

function point(
  coordinates: readonly number[],
  properties: Readonly<Record<string, string>>,
): GeoJSON.Feature<GeoJSON.Point> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...coordinates] } }
}
