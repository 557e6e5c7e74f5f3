import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { dissolve } from '#core/topology/dissolve.ts'
import { isEmptyFace } from '#core/topology/is-empty-face.ts'
import type { Outlines } from '#core/topology/outlines.ts'
import { canonical } from './canonical.ts'
import type { Plan } from './plan.ts'

/**
 * SHA-256 (hex) of everything a plan says: records of all jurisdictions, merges of compounds, who looks after whom, outlines and figures of the finest level,
 * rules. It does not depend on the order of rows, on how faces are numbered or cut inside a unit, on where a ring
 * starts, or on the way the plan came about: equal plans have equal hashes.
 */
export function planHash(plan: Plan): string {
  const digest = sha256.create()
  digest.update(utf8ToBytes(JSON.stringify([plan.base.levels, plan.base.known, canonical(plan.rules)])))
  for (const jurisdiction of plan.allJurisdictions().toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    digest.update(utf8ToBytes(JSON.stringify(canonical(jurisdiction))))
  }
  for (const merge of [...plan.merges.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    // What it changed of the ground stands in the outlines, and its record names faces by numbers.
    digest.update(utf8ToBytes(JSON.stringify(canonical({ ...merge, ground: null }))))
  }
  for (const record of plan.care.everything()) digest.update(utf8ToBytes(JSON.stringify(canonical(record))))
  const finest = plan.labels(plan.finestLevel)
  const figures = figuresByLabel(plan, finest)
  const outlines = dissolve(plan.topology, finest)
  const rings = ringsByLabel(outlines)
  const owners = [...figures.keys()].toSorted((a, b) =>
    (plan.idOf(a) ?? '') < (plan.idOf(b) ?? '') ? -1 : 1,
  )
  for (const slot of owners) {
    digest.update(utf8ToBytes(JSON.stringify([plan.idOf(slot), figures.get(slot)])))
    for (const ring of canonicalRings(outlines, rings.get(slot) ?? [])) {
      digest.update(new Uint8Array(ring.buffer, ring.byteOffset, ring.byteLength))
    }
  }
  return bytesToHex(digest.digest())
}

function figuresByLabel(plan: Plan, labels: Int32Array): Map<number, [number, number, number]> {
  const { residents, households, buildings } = plan.figures
  const sums = new Map<number, [number, number, number]>()
  for (let face = 0; face < labels.length; face++) {
    if (isEmptyFace(plan.topology, face)) continue
    const sum = sums.get(labels[face]!) ?? [0, 0, 0]
    sum[0] += residents[face]!
    sum[1] += households[face]!
    sum[2] += buildings[face]!
    sums.set(labels[face]!, sum)
  }
  return sums
}

function ringsByLabel(outlines: Outlines): Map<number, number[]> {
  const rings = new Map<number, number[]>()
  for (let ring = 0; ring < outlines.ringLabel.length; ring++) {
    const label = outlines.ringLabel[ring]!
    const list = rings.get(label)
    if (list === undefined) rings.set(label, [ring])
    else list.push(ring)
  }
  return rings
}

/** Each ring turned to start at its smallest position, the rings in order of these positions. */
function canonicalRings(outlines: Outlines, rings: readonly number[]): Int32Array[] {
  return rings
    .map((ring) =>
      rotated(outlines.points.subarray(outlines.ringStart[ring]! * 2, outlines.ringStart[ring + 1]! * 2)),
    )
    .toSorted(comparePositions)
}

function rotated(ring: Int32Array): Int32Array {
  let start = 0
  for (let i = 2; i < ring.length; i += 2) {
    if (ring[i]! < ring[start]! || (ring[i] === ring[start] && ring[i + 1]! < ring[start + 1]!)) start = i
  }
  const turned = new Int32Array(ring.length)
  turned.set(ring.subarray(start))
  turned.set(ring.subarray(0, start), ring.length - start)
  return turned
}

function comparePositions(a: Int32Array, b: Int32Array): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return a.length - b.length
}
