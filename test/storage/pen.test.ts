import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Pen, type PenEvents } from '#io/storage/pen.ts'
import { FakeChannels } from './fake-channels.ts'
import { FakeLocks } from './fake-locks.ts'

let locks: FakeLocks
let channels: FakeChannels

beforeEach(() => {
  vi.useFakeTimers()
  locks = new FakeLocks()
  channels = new FakeChannels()
})
afterEach(() => vi.useRealTimers())

function aTab(project = 'p', withLocks = true) {
  const heard: string[] = []
  const events: PenEvents = {
    onHandOver: async () => void heard.push('hand-over'),
    onLost: () => void heard.push('lost'),
    onWritten: () => void heard.push('written'),
  }
  const channel = channels.tab()
  return { heard, channel, pen: new Pen(project, withLocks ? locks.tab() : null, channel, events) }
}

test('of two tabs on one project the first one writes', async () => {
  const [first, second] = [aTab(), aTab()]
  expect(await first.pen.take()).toBe(true)
  expect(await second.pen.take()).toBe(false)
  expect([first.pen.isHeld, second.pen.isHeld]).toEqual([true, false])
})

test('two tabs on two projects both write', async () => {
  const [first, second] = [aTab('p'), aTab('q')]
  expect(await first.pen.take()).toBe(true)
  expect(await second.pen.take()).toBe(true)
})

test('a closed tab leaves the pen to the next', async () => {
  const [first, second] = [aTab(), aTab()]
  await first.pen.take()
  first.pen.close()
  await vi.advanceTimersByTimeAsync(0)
  expect(await second.pen.take()).toBe(true)
  expect(first.heard).toEqual([])
})

test('a tab that is asked finishes, hands over and knows that it lost the pen', async () => {
  const [first, second] = [aTab(), aTab()]
  await first.pen.take()
  await second.pen.takeOver()
  expect([first.pen.isHeld, second.pen.isHeld]).toEqual([false, true])
  expect(first.heard).toEqual(['hand-over', 'lost'])
  await first.pen.takeOver()
  expect([first.pen.isHeld, second.pen.isHeld]).toEqual([true, false])
  expect(second.heard).toEqual(['hand-over', 'lost'])
})

test('a frozen tab loses the pen after a while, and learns of it', async () => {
  const [first, second] = [aTab(), aTab()]
  await first.pen.take()
  channels.frozen.add(first.channel)
  const taking = second.pen.takeOver()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(second.pen.isHeld).toBe(false)
  await vi.advanceTimersByTimeAsync(5_000)
  await taking
  expect([first.pen.isHeld, second.pen.isHeld]).toEqual([false, true])
  expect(first.heard).toEqual(['lost'])
})

test('the reading tabs hear that something was written, the writing tab does not', async () => {
  const [first, second, other] = [aTab(), aTab(), aTab('q')]
  await first.pen.take()
  await second.pen.take()
  first.pen.announceWritten()
  await vi.advanceTimersByTimeAsync(0)
  expect([first.heard, second.heard, other.heard]).toEqual([[], ['written'], []])
})

test('without locks the latest tab writes and the earlier one is told', async () => {
  const [first, second] = [aTab('p', false), aTab('p', false)]
  expect(await first.pen.take()).toBe(true)
  expect(await second.pen.take()).toBe(true)
  await vi.advanceTimersByTimeAsync(0)
  expect([first.pen.isHeld, second.pen.isHeld]).toEqual([false, true])
  expect(first.heard).toEqual(['hand-over', 'lost'])
})
