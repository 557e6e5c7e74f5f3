import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { loadProject } from '#io/storage/load-project.ts'
import { sealStep } from '#io/storage/seal.ts'
import { VaultConnection } from '#io/storage/vault-connection.ts'
import { aJournal, openVault, reopened } from './a-journal.ts'
import { aScenario, aStep } from './a-step.ts'

async function write(name: string, from: number, to: number): Promise<void> {
  const journal = await aJournal(name)
  for (let id = from; id <= to; id++) {
    await journal.write({ step: aStep(id), scenarios: [aScenario(id)], scenarioId: 'first' })
  }
}

test('what a reader knows of a log is not read again, and what follows is checked', async () => {
  await write('follow', 1, 3)
  const vault = await openVault(new VaultConnection('follow'))
  const known = await reopened('follow')
  await write('follow', 4, 5)
  const followed = await loadProject(vault, 'p', known)
  if (!followed.ok) throw new Error(followed.problem.code)
  expect(followed.value).toEqual(await reopened('follow'))
  for (const [at, step] of known.steps.entries()) expect(followed.value.steps[at]).toBe(step)
  const record = (await vault.get('steps', ['p', 5]))!
  await vault.put('steps', { ...record, step: { ...record.step, at: 'yesterday' } })
  const again = await loadProject(vault, 'p', known)
  expect(again).toMatchObject({ value: { damaged: [{ id: 5 }], scenarios: [{ head: 4, tip: 4 }] } })
})

test('a log that ends differently from what a reader knows is read from the beginning', async () => {
  await write('other', 1, 3)
  const known = await reopened('other')
  const vault = await openVault(new VaultConnection('other'))
  const second = (await vault.get('steps', ['p', 2]))!
  await vault.put('steps', sealStep('p', { ...aStep(3), at: 'later' }, second.hash))
  const replaced = await loadProject(vault, 'p', known)
  expect(replaced).toMatchObject({ value: { steps: [{ id: 1 }, { id: 2 }, { id: 3, at: 'later' }] } })
  await vault.delete('steps', ['p', 3])
  const shorter = await loadProject(vault, 'p', known)
  expect(shorter).toMatchObject({ value: { steps: [{ id: 1 }, { id: 2 }] } })
})
