import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ok } from '#core/problem/result.ts'
import { CityClient } from '#io/worker/city-client.ts'
import type { WorkerLike } from '#io/worker/worker-client.ts'
import { cityWorker, type CityWorker } from '#io/worker/city-worker.ts'
import { inProcessWorker } from '../store/in-process-worker.ts'

const NEVER = new Promise<never>(() => undefined)

let started: WorkerLike[]

/** A client whose workers have some functions replaced; each start makes a fresh worker. */
function aClient(functions: Partial<Record<keyof CityWorker, unknown>> = {}): CityClient {
  return new CityClient(() => {
    const worker = inProcessWorker({ ...cityWorker, ...functions })
    started.push(worker)
    return worker
  })
}

beforeEach(() => {
  started = []
})
afterEach(() => {
  vi.useRealTimers()
  for (const worker of started) worker.terminate()
})

describe('the worker as the page sees it', () => {
  test('starts with the first question and answers the next ones too', async () => {
    const client = aClient()
    expect(started).toHaveLength(0)
    for (let i = 0; i < 3; i++) {
      const answer = await client.ask((worker, progress) => worker.accept(progress))
      expect(answer).toEqual({ ok: false, problem: { code: 'nothing-to-accept', data: {} } })
    }
    expect(started).toHaveLength(1)
  })

  test('passes progress on while it is asked', async () => {
    const client = aClient({
      accept: async (progress: (key: string, done: number) => Promise<void>) => {
        await progress('building', 0.5)
        return ok(1)
      },
    })
    const seen: unknown[] = []
    await client.ask(
      (worker, progress) => worker.accept(progress),
      (key, done) => seen.push([key, done]),
    )
    expect(seen).toEqual([['building', 0.5]])
  })

  test('is cancelled at once, and a fresh one answers the next question', async () => {
    const client = aClient({ readFiles: () => NEVER })
    const asked = client.ask((worker, progress) => worker.readFiles([], [], progress))
    client.cancel()
    expect(await asked).toEqual({ ok: false, problem: { code: 'cancelled', data: {} } })
    const answer = await client.ask((worker, progress) => worker.accept(progress))
    expect(answer.ok).toBe(false)
    expect(started).toHaveLength(2)
  })

  test('that crashes ends the question with a problem, and a fresh one answers the next', async () => {
    const client = aClient({ readFiles: () => NEVER })
    const asked = client.ask((worker, progress) => worker.readFiles([], [], progress))
    started[0]!.dispatchEvent(new Event('error'))
    expect(await asked).toEqual({ ok: false, problem: { code: 'worker-crashed', data: {} } })
    expect((await client.ask((worker, progress) => worker.accept(progress))).ok).toBe(false)
    expect(started).toHaveLength(2)
  })

  test('whose function throws ends the question with a problem', async () => {
    const client = aClient({
      accept: () => {
        throw new Error('out of memory')
      },
    })
    const answer = await client.ask((worker, progress) => worker.accept(progress))
    expect(answer).toEqual({ ok: false, problem: { code: 'worker-crashed', data: {} } })
  })

  test('that says nothing for long is given up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const client = aClient({ readFiles: () => NEVER })
    const asked = client.ask((worker, progress) => worker.readFiles([], [], progress))
    vi.advanceTimersByTime(600_000)
    expect(await asked).toEqual({ ok: false, problem: { code: 'worker-silent', data: {} } })
  })
})
