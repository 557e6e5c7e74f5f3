import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VaultConnection } from '#io/storage/vault-connection.ts'
import type { StepRecord } from '#io/storage/vault-schema.ts'
import { aJournal, openVault, reopened } from './a-journal.ts'
import { aScenario, aStep } from './a-step.ts'

const STEPS = 6
let serial = 0

async function written(): Promise<string> {
  const name = `damage-${++serial}`
  const journal = await aJournal(name)
  for (let id = 1; id <= STEPS; id++) {
    await journal.write({ step: aStep(id), scenarios: [aScenario(id)], scenarioId: 'first' })
  }
  return name
}

async function change(
  name: string,
  id: number,
  damage: (record: StepRecord) => StepRecord | null,
): Promise<void> {
  const connection = new VaultConnection(name)
  const vault = await openVault(connection)
  const record = (await vault.get('steps', ['p', id]))!
  const damaged = damage(record)
  await (damaged === null ? vault.delete('steps', ['p', id]) : vault.put('steps', damaged))
  await connection.close()
}

test('a step whose content changed ends the log before it, wherever it lies and whatever changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: STEPS }), fc.nat(3), async (id, kind) => {
      const name = await written()
      await change(name, id, (record) => {
        const { step } = record
        if (kind === 0) return { ...record, step: { ...step, at: '2026-01-01T00:00:00.001Z' } }
        if (kind === 1) return { ...record, step: { ...step, parent: step.parent + 1 } }
        if (kind === 2) return { ...record, hash: record.hash.replace(/^./, (c) => (c === '0' ? '1' : '0')) }
        return null
      })
      const stored = await reopened(name)
      expect(stored.steps).toEqual(Array.from({ length: id - 1 }, (_, i) => aStep(i + 1)))
      expect(stored.damaged).toHaveLength(kind === 3 ? STEPS - id : STEPS - id + 1)
      const isLastMissing = kind === 3 && id === STEPS
      expect(stored.scenarios).toEqual([aScenario(isLastMissing ? STEPS - 1 : id - 1)])
    }),
    { numRuns: 40 },
  )
})

test('a log that was cut goes on, and its damaged steps are set aside', async () => {
  const name = await written()
  await change(name, 3, (record) => ({ ...record, previous: '' }))
  const journal = await aJournal(name)
  expect(await journal.write({ step: aStep(3), scenarios: [aScenario(3)], scenarioId: 'first' })).toBeNull()
  const stored = await reopened(name)
  expect(stored.steps).toEqual([1, 2, 3].map(aStep))
  expect(stored.damaged).toEqual([])
  const connection = new VaultConnection(name)
  expect(await (await openVault(connection)).count('damaged')).toBe(STEPS - 2)
  await connection.close()
})

test('a project of a newer build is not touched', async () => {
  const name = await written()
  const connection = new VaultConnection(name)
  const vault = await openVault(connection)
  const project = (await vault.get('projects', 'p'))!
  await vault.put('projects', { ...project, format: 99 })
  await connection.close()
  await expect(reopened(name)).rejects.toThrow('project-newer')
})
