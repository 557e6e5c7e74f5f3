import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { packBase, type PackedBase } from '#core/plan/packed-base.ts'
import { loadBase, saveBase } from '#io/storage/stored-base.ts'
import { VaultConnection } from '#io/storage/vault-connection.ts'
import { housedLattice } from '../builders/housed-lattice.ts'
import { openVault } from './a-journal.ts'

test('the ground comes back with its buildings; without the tables of an older build it counts as damaged', async () => {
  const connection = new VaultConnection('stored-base')
  const vault = await openVault(connection)
  const packed = packBase(housedLattice(2, 2))
  expect(await saveBase(vault, 'p', packed)).toBeNull()
  expect(await loadBase(vault, 'p')).toEqual({ ok: true, value: packed })
  expect(await loadBase(vault, 'other')).toEqual({ ok: true, value: null })
  for (const part of ['buildings', 'compounds', 'walls', 'gates', 'merges', 'lines', 'facilities'] as const) {
    const { [part]: _, ...older } = packed
    await saveBase(vault, 'p', older as PackedBase)
    expect(await loadBase(vault, 'p')).toMatchObject({ ok: false, problem: { code: 'base-damaged' } })
  }
  await connection.close()
})
