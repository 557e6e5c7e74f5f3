import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import { appendStep, emptyHistory, moveHead, type History } from '#core/plan/history.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { planAtHead } from '#core/plan/plan-at-head.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { Plan } from '#core/plan/plan.ts'
import type { Result } from '#core/problem/result.ts'
import { PROJECT_ENTRIES } from '#io/formats/project-manifest.ts'
import { readProject } from '#io/formats/read-project.ts'
import { readZip } from '#io/formats/read-zip.ts'
import { writeProject } from '#io/formats/write-project.ts'
import { commandFor, commandSeeds, type CommandSeed } from '../arbitrary/plan-commands.ts'
import { housedLattice } from '../builders/housed-lattice.ts'
import { checkTopology } from '../topology/check-topology.ts'

const city = housedLattice(4, 4)
const context = { date: '2026-11-23T00:00:00Z', appVersion: '0.1.0' }

/** Does the commands that can be done; every fourth one is taken back, so that the log gets branches. */
function worked(seeds: readonly CommandSeed[]) {
  const plan = new Plan(city)
  let history: History = emptyHistory('s1', '现状')
  for (const [serial, seed] of seeds.entries()) {
    const command = commandFor(plan, seed, serial)
    const result = execute(plan, command)
    if (!result.ok) continue
    plan.apply(result.value)
    history = appendStep(history, {
      command,
      diff: result.value,
      label: { key: 'x', data: {} },
      at: context.date,
    })
    if (serial % 4 !== 3) continue
    plan.apply(invertDiff(result.value))
    history = moveHead(history, history.steps.at(-1)!.parent)
  }
  return { plan, history, bytes: writeProject(new Metrics(plan), history, context) }
}

/** A project whose steps were changed and whose checksums say that they were not. */
function forged(bytes: Uint8Array, change: (steps: { diff: PlanDiff }[]) => void): Uint8Array {
  const read = readZip(bytes, new Set(Object.values(PROJECT_ENTRIES)))
  if (!read.ok) throw new Error(read.problem.code)
  const entries = new Map<string, Uint8Array>(read.value)
  const text = (entry: string) => new TextDecoder().decode(entries.get(entry))
  const put = (entry: string, value: unknown) =>
    entries.set(entry, new TextEncoder().encode(JSON.stringify(value)))
  const steps = JSON.parse(text(PROJECT_ENTRIES.steps)) as { diff: PlanDiff }[]
  change(steps)
  put(PROJECT_ENTRIES.steps, steps)
  const manifest = JSON.parse(text(PROJECT_ENTRIES.manifest)) as { checksums: Record<string, string> }
  manifest.checksums[PROJECT_ENTRIES.steps] = bytesToHex(sha256(entries.get(PROJECT_ENTRIES.steps)!))
  put(PROJECT_ENTRIES.manifest, manifest)
  return zipSync(Object.fromEntries(entries))
}

/** An answer with the arcs and faces of its diff by number: their order means nothing. */
function inOrder(answer: Result<PlanDiff>) {
  if (!answer.ok || answer.value.topology === null) return answer
  const { arcs, faces, slots } = answer.value.topology
  const topology = {
    arcs: arcs.toSorted((a, b) => a.arc - b.arc),
    faces: faces.toSorted((a, b) => a.face - b.face),
    slots,
  }
  return { ...answer.value, topology }
}

/** Every place in a value that holds a number, as what sets it. */
function numbersIn(value: unknown, found: { at: number; set: (to: number) => void }[] = []) {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'number')
      found.push({ at: inner, set: (to) => ((value as Record<string, unknown>)[key] = to) })
    else numbersIn(inner, found)
  }
  return found
}

describe('a project whose borders moved', () => {
  it('opens again to the same plan, and what is done next has the same effect', () => {
    let moved = 0
    fc.assert(
      fc.property(commandSeeds(10), (seeds) => {
        const { plan, history, bytes } = worked(seeds)
        const read = readProject(bytes)
        if (!read.ok) throw new Error(JSON.stringify(read.problem))
        expect(read.value.planHash).toBe(planHash(plan))
        expect(read.value.history).toEqual(history)
        expect(read.value.base.topology).toEqual(city.topology)
        const again = planAtHead(read.value.base, read.value.history)
        expect(checkTopology(again.topology)).toEqual([])
        moved += Number(history.steps.some(({ diff }) => diff.topology !== null))
        for (const [serial, seed] of seeds.entries()) {
          const command = commandFor(plan, seed, serial + seeds.length)
          expect(inOrder(execute(again, command))).toEqual(inOrder(execute(plan, command)))
        }
      }),
      { numRuns: 40 },
    )
    expect(moved).toBeGreaterThan(10)
  }, 120_000)

  it('is refused, or opens whole, with any number of its log changed and the checksums put right', () => {
    let refused = 0
    const change = fc.oneof(
      fc.constantFrom(-1, 0, 1, 2 ** 31 - 1, -(2 ** 31), 0.5),
      fc.integer({ min: -50, max: 400 }),
    )
    fc.assert(
      fc.property(commandSeeds(8), fc.nat(), change, (seeds, place, to) => {
        const { history, bytes } = worked(seeds)
        fc.pre(history.steps.some(({ diff }) => diff.topology !== null))
        const read = readProject(
          forged(bytes, (steps) => {
            const numbers = numbersIn(
              steps.map(({ diff }) => [diff.topology, diff.tallies, diff.buildings, diff.faces]),
            )
            numbers[place % numbers.length]!.set(to)
          }),
        )
        if (read.ok) {
          const plan = planAtHead(read.value.base, read.value.history)
          expect(checkTopology(plan.topology)).toEqual([])
        } else {
          refused++
          expect(read.problem.code).toMatch(/^project-/)
        }
      }),
      { numRuns: 60 },
    )
    expect(refused).toBeGreaterThan(15)
  }, 120_000)

  it('is refused when its rules do not say what must stay whole', () => {
    const { bytes } = worked([])
    const read = readZip(bytes, new Set(Object.values(PROJECT_ENTRIES)))
    if (!read.ok) throw new Error(read.problem.code)
    const entries = new Map<string, Uint8Array>(read.value)
    const parse = (entry: string) => JSON.parse(new TextDecoder().decode(entries.get(entry)))
    const parsed = parse(PROJECT_ENTRIES.city)
    delete parsed.rules.keepWhole
    const changed = new TextEncoder().encode(JSON.stringify(parsed))
    const manifest = parse(PROJECT_ENTRIES.manifest)
    manifest.checksums[PROJECT_ENTRIES.city] = bytesToHex(sha256(changed))
    entries.set(PROJECT_ENTRIES.city, changed)
    entries.set(PROJECT_ENTRIES.manifest, new TextEncoder().encode(JSON.stringify(manifest)))
    expect(readProject(zipSync(Object.fromEntries(entries)))).toMatchObject({
      ok: false,
      problem: { code: 'project-damaged', data: { entry: PROJECT_ENTRIES.city } },
    })
  })
})
