import { spawnSync } from 'node:child_process'

/** Random tests that get longer runs at night, and how many each: a run of the rules is up to a dozen commands. */
const RUNS = [
  { folder: 'test/analysis', runs: 1_000 },
  { folder: 'test/editing', runs: 10_000 },
  { folder: 'test/plan', runs: 10_000 },
  { folder: 'test/rules', runs: 1_000 },
  { folder: 'test/optimize', runs: 1_000 },
  { folder: 'test/proposal', runs: 200 },
  { folder: 'test/merging', runs: 300 },
  { folder: 'test/comparison', runs: 1_000 },
  { folder: 'test/store/random-edits', runs: 400 },
] as const

for (const { folder, runs } of RUNS) {
  const env = { ...process.env, HEYUAN_RUNS: String(runs), HEYUAN_SEED: 'new' }
  const { status } = spawnSync('npx', ['vitest', 'run', folder], { env, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
