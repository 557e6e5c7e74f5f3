import { expect, test } from 'vitest'
import { buffersOf } from '#core/plan/packed-base.ts'
import { newRecord } from '#core/plan/new-record.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { facilityTable } from '#io/formats/facility-table.ts'
import { lineTable } from '#io/formats/line-table.ts'
import { baseHash } from '#core/plan/base-hash.ts'
import { housedLattice } from '../builders/housed-lattice.ts'

function city(): PlanBase {
  return {
    ...housedLattice(2, 2),
    lines: lineTable([{ kind: 'river', name: '河', points: [0, 0, 5, 5] }]),
    facilities: facilityTable([
      { kind: 'centre', name: '中心', point: [3, 3], areaSquareMeters: 900, serves: '' },
    ]),
  }
}

test('changes with a byte of any array of the ground, its tables included', () => {
  const hash = baseHash(city())
  expect(baseHash(city())).toBe(hash)
  const count = buffersOf(city()).filter(({ byteLength }) => byteLength > 0).length
  expect(count).toBeGreaterThan(24)
  for (let i = 0; i < count; i++) {
    const changed = city()
    const bytes = new Uint8Array(buffersOf(changed).filter(({ byteLength }) => byteLength > 0)[i]!)
    bytes[bytes.length - 1]! ^= 1
    expect([i, baseHash(changed)]).not.toEqual([i, hash])
  }
})

test('changes with names, seats, posts and what a jurisdiction was before', () => {
  const base = city()
  const hash = baseHash(base)
  const first = base.jurisdictions[0]!
  const records = [
    newRecord(first),
    { ...first, seat: [1, 2] as const },
    { ...first, posts: 4 },
    {
      ...first,
      formerly: [{ legalStatus: 'street' as const, code: '1', until: '2024-04-07', document: 'd' }],
    },
  ]
  const others: PlanBase[] = [
    { ...base, lines: { ...base.lines, names: ['江'] } },
    { ...base, facilities: { ...base.facilities, names: ['站'] } },
  ]
  for (const record of records) {
    others.push({ ...base, jurisdictions: [record, ...base.jurisdictions.slice(1)] })
  }
  const hashes = others.map(baseHash)
  expect(hashes.filter((one) => one === hash)).toHaveLength(1)
  expect(new Set(hashes).size).toBe(others.length)
})
