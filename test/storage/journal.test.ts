import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Journal } from '#io/storage/journal.ts'
import type { Problem } from '#core/problem/problem.ts'
import { aJournal, reopened } from './a-journal.ts'
import { aScenario, aStep } from './a-step.ts'
import { FaultyStorage } from './faulty-storage.ts'

/** Requests of one write: the project, the step, the scenario, the project again. */
const REQUESTS_OF_A_WRITE = 4

let faulty: FaultyStorage
let name: string
let serial = 0

beforeEach(() => {
  faulty = new FaultyStorage()
  name = `journal-${++serial}`
})
afterEach(() => faulty.remove())

function write(journal: Journal, id: number): Promise<Problem | null> {
  return journal.write({ step: aStep(id), scenarios: [aScenario(id)], scenarioId: 'first' })
}

describe('a journal', () => {
  test('gives back what was written, heads included', async () => {
    const journal = await aJournal(name)
    for (const id of [1, 2, 3]) expect(await write(journal, id)).toBeNull()
    const stored = await reopened(name)
    expect(stored.steps).toEqual([1, 2, 3].map(aStep))
    expect(stored.scenarios).toEqual([aScenario(3)])
    expect(stored.damaged).toEqual([])
  })

  test('needs as many requests as the faults below are spread over', async () => {
    const journal = await aJournal(name)
    const before = faulty.requests
    await write(journal, 1)
    expect(faulty.requests - before).toBe(REQUESTS_OF_A_WRITE)
  })

  test.for(Array.from({ length: 3 * REQUESTS_OF_A_WRITE }, (_, at) => at))(
    'killed at request %i, reopens at the last committed step',
    async (at) => {
      const journal = await aJournal(name)
      faulty.failAfter(at, 'kill')
      let committed = 0
      for (const id of [1, 2, 3]) {
        if ((await write(journal, id)) !== null) break
        committed = id
      }
      expect(committed).toBe(Math.floor(at / REQUESTS_OF_A_WRITE))
      faulty.mend()
      const stored = await reopened(name)
      expect(stored.steps).toEqual(Array.from({ length: committed }, (_, i) => aStep(i + 1)))
      expect(stored.scenarios).toEqual([aScenario(committed)])
      expect(stored.damaged).toEqual([])
    },
  )

  test.for(Array.from({ length: 2 * REQUESTS_OF_A_WRITE }, (_, at) => at))(
    'gets over one aborted transaction at request %i',
    async (at) => {
      const journal = await aJournal(name)
      faulty.failAfter(at, 'abort')
      for (const id of [1, 2]) expect(await write(journal, id)).toBeNull()
      expect((await reopened(name)).steps).toEqual([1, 2].map(aStep))
    },
  )

  test('keeps what a full disk refused and writes it along with the next step', async () => {
    const journal = await aJournal(name)
    faulty.failAfter(1, 'quota')
    expect((await write(journal, 1))?.code).toBe('storage-full')
    expect((await write(journal, 2))?.code).toBe('storage-full')
    expect(journal.isBehind).toBe(true)
    faulty.mend()
    expect(await write(journal, 3)).toBeNull()
    expect(journal.isBehind).toBe(false)
    const stored = await reopened(name)
    expect(stored.steps).toEqual([1, 2, 3].map(aStep))
    expect(stored.damaged).toEqual([])
  })

  test('refuses the pen of before when another writer has begun', async () => {
    const former = await aJournal(name)
    expect(await write(former, 1)).toBeNull()
    const latter = await aJournal(name)
    expect(await write(former, 2)).toEqual({ code: 'pen-lost', data: {} })
    expect(await write(latter, 2)).toBeNull()
    expect((await reopened(name)).steps).toEqual([1, 2].map(aStep))
  })

  test('writes in the order of asking when nobody waits', async () => {
    const journal = await aJournal(name)
    const answers = await Promise.all([1, 2, 3, 4, 5].map((id) => write(journal, id)))
    expect(answers).toEqual([null, null, null, null, null])
    const stored = await reopened(name)
    expect(stored.steps).toEqual([1, 2, 3, 4, 5].map(aStep))
    expect(stored.scenarios).toEqual([aScenario(5)])
  })
})
