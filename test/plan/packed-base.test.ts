import { expect, test } from 'vitest'
import { buffersOf, packBase, unpackBase } from '#core/plan/packed-base.ts'
import { baseHash } from '#core/plan/base-hash.ts'
import { housedLattice } from '../builders/housed-lattice.ts'
import { latticeCity } from '../builders/lattice-city.ts'

test('cities without buildings move to another thread one after the other', () => {
  for (let i = 0; i < 2; i++) {
    const base = latticeCity(2, 2)
    const moved = structuredClone(packBase(base), { transfer: buffersOf(base) })
    expect(base.faceOwner).toHaveLength(0)
    expect(unpackBase(moved).buildings.outlineStart).toHaveLength(1)
    expect(unpackBase(moved).compounds.names).toEqual([])
  }
})

test('buildings move with their city, and count in its hash', () => {
  const base = housedLattice(2, 2)
  const hash = baseHash(base)
  const residents = base.buildings.residents.map((count, i) => (i === 0 ? count + 1 : count))
  expect(baseHash({ ...base, buildings: { ...base.buildings, residents } })).not.toBe(hash)
  expect(baseHash({ ...base, compounds: { ...base.compounds, names: ['甲院'] } })).not.toBe(hash)
  const moved = structuredClone(packBase(base), { transfer: buffersOf(base) })
  expect(base.buildings.points).toHaveLength(0)
  expect(baseHash(unpackBase(moved))).toBe(hash)
})
