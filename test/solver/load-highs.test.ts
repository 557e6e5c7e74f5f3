import { expect, test } from 'vitest'
import { loadMipSolver } from '#cli/load-mip-solver.ts'
import { loadHighs } from '#io/solver/load-highs.ts'

const COVER =
  'Minimize\n obj: 3 a + 2 b + 2 c\nSubject To\n r1: a + b >= 1\n r2: a + c >= 1\nBinary\n a b c\nEnd\n'

test('solves a program with integers to its optimum and names the columns', async () => {
  const solve = await loadMipSolver()
  const { status, objective, bound, values } = solve(COVER, 10)
  expect({ status, objective, bound }).toEqual({ status: 'optimal', objective: 3, bound: 3 })
  expect(Object.fromEntries(values)).toEqual({ a: 1, b: 0, c: 0 })
})

test('solves a program without integers, whose optimum is its bound', async () => {
  const solve = await loadMipSolver()
  const answer = solve('Maximize\n obj: x\nSubject To\n r: 2 x <= 3\nEnd\n', 10)
  expect(answer).toMatchObject({ status: 'optimal', objective: 1.5, bound: 1.5 })
})

test('says that nothing fits', async () => {
  const solve = await loadMipSolver()
  expect(solve(COVER.replace('Binary', ' r3: a + b + c <= 0\nBinary'), 10).status).toBe('infeasible')
})

test('a run that the clock ends keeps its best answer and a bound that holds', async () => {
  const solve = await loadMipSolver()
  const stopped = solve(knapsacks(60, 10), 0.3)
  expect(stopped.status).toBe('stopped')
  expect(stopped.bound).toBeGreaterThanOrEqual(stopped.objective!)
})

test('text that is no program fails and leaves the solver fit for the next one', async () => {
  const solve = await loadMipSolver()
  expect(solve('rubbish', 10).status).toBe('failed')
  expect(solve(COVER, 10).status).toBe('optimal')
})

test('a binary that cannot be had makes a solver that fails, and nothing is thrown', async () => {
  const solve = await loadHighs({ locateFile: () => '/nowhere/highs.wasm' })
  expect(solve(COVER, 10)).toEqual({ status: 'failed', objective: null, bound: null, values: new Map() })
})

/** Items that go into several knapsacks at once: far more than a moment's work to prove. */
function knapsacks(items: number, sacks: number): string {
  let seed = 1
  const next = (): number => 1 + ((seed = (seed * 16_807) % 2_147_483_647) % 100)
  const sum = (): string => Array.from({ length: items }, (_, item) => `${next()} x${item}`).join(' + ')
  const rows = Array.from({ length: sacks }, (_, sack) => ` r${sack}: ${sum()} <= 1000`).join('\n')
  const names = Array.from({ length: items }, (_, item) => `x${item}`).join(' ')
  return `Maximize\n obj: ${sum()}\nSubject To\n${rows}\nBinary\n ${names}\nEnd\n`
}
