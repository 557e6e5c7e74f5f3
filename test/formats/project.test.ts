import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { appendStep, emptyHistory, moveHead, type History } from '#core/plan/history.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { readOwnMember } from '#io/formats/own-member.ts'
import { readProject } from '#io/formats/read-project.ts'
import { readZip } from '#io/formats/read-zip.ts'
import { writeGeoJson } from '#io/formats/write-geojson.ts'
import { writeProject } from '#io/formats/write-project.ts'
import { collection, importFiles, squareFeature } from './geojson-builder.ts'
import { planOf, smallCity } from './small-city.ts'

const context = { date: '2026-11-23T00:00:00Z', appVersion: '0.1.0' }
const label = { key: 'assign', data: {} }
const at = '2026-11-23T00:00:00Z'

/** Does the commands that can be done; every third one is undone, so that the log gets branches. */
function worked(base: PlanBase, commands: readonly Command[]) {
  const { plan, metrics } = planOf(base)
  let history: History = emptyHistory('s1', '现状')
  for (const [index, command] of commands.entries()) {
    const result = execute(plan, command)
    if (!result.ok) continue
    plan.apply(result.value)
    metrics.apply(result.value)
    history = appendStep(history, { command, diff: result.value, label, at })
    if (index % 3 !== 2) continue
    plan.apply(invertDiff(result.value))
    metrics.apply(invertDiff(result.value))
    history = moveHead(history, history.steps.at(-1)!.parent)
  }
  return { plan, metrics, history }
}

const workedCity = fc
  .tuple(smallCity, fc.array(fc.tuple(fc.nat(40), fc.nat(8)), { maxLength: 12 }))
  .map(([base, draws]) => {
    const finest = base.levels[0]!
    const commands = draws.map(([face, owner], i): Command => {
      if (i % 4 === 3) return { type: 'rename', id: `${finest}-${owner}`, name: `新名${i}`, code: `99${i}` }
      const id = `${finest}-${owner}`
      if (i % 4 === 2) return { type: 'set-posts', posts: [{ id, posts: face }] }
      if (i % 8 === 5) return { type: 'place-seat', id, at: face % 5 === 0 ? null : [face, -face] }
      if (i % 8 === 1) {
        const [legalStatus, code] = [finest === 'community' ? 'village' : finest, `88${i}`] as const
        return { type: 'convert', id, legalStatus, code, date: '2024-04-07', document: '内政字〔2024〕1号' }
      }
      return { type: 'assign-faces', faces: [face % base.topology.faceCount], to: `${finest}-${owner}` }
    })
    return worked(base, commands)
  })

const entryNames = [
  'manifest.json',
  'base/faces.geojson',
  'base/city.json',
  'base/buildings.json',
  'base/compounds.json',
  'base/walls.json',
  'base/gates.json',
  'base/lines.json',
  'base/facilities.json',
  'base/care.json',
  'log/steps.json',
  'log/scenarios.json',
]

describe('a project file', () => {
  it('opens again to the same plan, the same history and the very same grid positions', () => {
    fc.assert(
      fc.property(workedCity, ({ plan, metrics, history }) => {
        const read = readProject(writeProject(metrics, history, context))
        if (!read.ok) throw new Error(JSON.stringify(read.problem))
        expect(read.value.planHash).toBe(planHash(plan))
        expect(read.value.history).toEqual(history)
        const { base } = read.value
        expect(base.figures).toEqual(plan.base.figures)
        expect(base.topology).toEqual(plan.base.topology)
        expect(base.buildings).toEqual(plan.base.buildings)
        expect(base.compounds).toEqual(plan.base.compounds)
        expect(base.lines).toEqual(plan.base.lines)
        expect(base.facilities).toEqual(plan.base.facilities)
        expect(base.jurisdictions).toEqual(plan.base.jurisdictions)
        expect(base.faceOwner).toEqual(plan.base.faceOwner)
        expect([...base.columns].map(([id, one]) => [id, Object.entries(one)])).toEqual(
          [...plan.base.columns].map(([id, one]) => [id, Object.entries(one)]),
        )
        expect(writeProject(planOf(base).metrics, emptyHistory('s1', ''), context)).toEqual(
          writeProject(planOf(plan.base).metrics, emptyHistory('s1', ''), context),
        )
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('refuses a changed byte anywhere, and never throws', () => {
    fc.assert(
      fc.property(
        workedCity,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        ({ metrics, history }, place, change) => {
          const bytes = writeProject(metrics, history, context)
          bytes[place % bytes.length]! ^= change
          const read = readProject(bytes)
          const isSame = read.ok && read.value.planHash === planHash(metrics.plan)
          expect(isSame || (!read.ok && /^(?:project|zip)-/.test(read.problem.code))).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  }, 60_000)

  it('refuses a log whose steps do not fit the plan, though the checksums do', () => {
    const [{ metrics, history }] = fc.sample(
      workedCity.filter(({ history }) => history.steps.some(({ diff }) => diff.faces.length > 0)),
      { numRuns: 1, seed: 7 },
    ) as [ReturnType<typeof worked>]
    const entries = new Map(unwrap(readZip(writeProject(metrics, history, context), new Set(entryNames))))
    const steps = structuredClone(history.steps) as unknown as { diff: { faces: { face: number }[] } }[]
    steps.find(({ diff }) => diff.faces.length > 0)!.diff.faces[0]!.face = 1_000_000
    const forged = new TextEncoder().encode(JSON.stringify(steps))
    const manifest = JSON.parse(new TextDecoder().decode(entries.get('manifest.json')))
    manifest.checksums['log/steps.json'] = bytesToHex(sha256(forged))
    entries.set('log/steps.json', forged)
    entries.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)))
    const read = readProject(zipSync(Object.fromEntries(entries)))
    expect(read).toMatchObject({ ok: false, problem: { code: 'project-step-broken' } })
  })

  it('without an entry, or with one that is no table, is damaged there, though the checksums do', () => {
    const [base] = fc.sample(smallCity, { numRuns: 1, seed: 5 })
    const bytes = writeProject(planOf(base!).metrics, emptyHistory('s1', ''), context)
    const whole = new Map(unwrap(readZip(bytes, new Set(entryNames))))
    for (const entry of entryNames.filter((name) =>
      /(?:buildings|compounds|walls|gates|lines|facilities|care)/.test(name),
    )) {
      const problems = [null, '{"names":[]}'].map((text) => {
        const entries = new Map(whole)
        const forged = text === null ? null : new TextEncoder().encode(text)
        const manifest = JSON.parse(new TextDecoder().decode(entries.get('manifest.json')))
        if (forged === null) entries.delete(entry)
        else entries.set(entry, forged)
        manifest.checksums[entry] = forged === null ? undefined : bytesToHex(sha256(forged))
        entries.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)))
        const read = readProject(zipSync(Object.fromEntries(entries)))
        return read.ok ? null : read.problem
      })
      const damaged = { code: 'project-damaged', data: { entry } }
      expect(problems).toEqual([damaged, damaged])
    }
  })

  it('opens again when the city came from an export of its upper levels after a merge below', () => {
    const rows = [1, 2, 3].map((n) => ({ level: '社区', code: `${n}`, name: `社区${n}` }))
    const communities = collection(rows.map((row, i) => squareFeature({ ...row, 街道: '甲街道' }, i)))
    const whole = importFiles({ '社区.geojson': communities }).base!
    expect(whole.levels).toEqual(['community', 'street'])
    const [gone, into] = whole.jurisdictions
    const { metrics } = worked(whole, [{ type: 'merge', ids: [gone!.id], into: into!.id }])
    expect(metrics.plan.get(gone!.id)?.retired).toBe(true)
    const streets = writeGeoJson(metrics, ['street'], { ...context, scenario: '现状' })
    const upper = importFiles({ '街道.geojson': streets }).base!
    expect(upper.levels).toEqual(['street'])
    const project = writeProject(planOf(upper).metrics, emptyHistory('s1', '现状'), context)
    expect(readProject(project)).toMatchObject({ ok: true })
  })

  it('opens again for every city that can be read from an export of some of its levels', () => {
    const cut = workedCity.chain((one) =>
      fc.tuple(fc.constant(one), fc.subarray([...one.plan.base.levels], { minLength: 1 })),
    )
    fc.assert(
      fc.property(cut, ({ 0: { metrics }, 1: levels }) => {
        const bytes = writeGeoJson(metrics, levels, { ...context, scenario: '现状' })
        const { base } = importFiles({ 'a.geojson': bytes })
        if (base === null) return
        const project = writeProject(planOf(base).metrics, emptyHistory('s1', ''), context)
        expect(readProject(project)).toMatchObject({ ok: true })
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('has no record with a colour that an edit could not give', () => {
    const record = {
      seat: null,
      posts: null,
      formerly: [],
      bounds: null,
      id: 'a',
      level: 'street',
      code: '',
      name: '',
      legalStatus: 'street',
      parent: null,
    }
    const member = (colour: unknown) => ({ retired: [{ ...record, colour, locked: false, retired: true }] })
    for (const colour of [0, 7, null]) expect(readOwnMember(member(colour)).retired).toHaveLength(1)
    for (const colour of [-1, 1.5, '1', undefined]) expect(readOwnMember(member(colour)).retired).toEqual([])
  })

  it('says that a project of a newer version is newer', () => {
    const manifest = new TextEncoder().encode(JSON.stringify({ format: 'heyuan-project', version: 2 }))
    const read = readProject(zipSync({ 'manifest.json': manifest }))
    expect(read).toEqual({ ok: false, problem: { code: 'project-newer', data: { version: 2, known: 1 } } })
  })

  it('says that another zip is no project, and that no zip is none', () => {
    expect(readProject(zipSync({ 'a.txt': new Uint8Array(3) }))).toMatchObject({
      problem: { code: 'project-not' },
    })
    expect(readProject(new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false })
  })
})

describe('readZip', () => {
  const wanted = new Set(['a'])

  it('stops a bomb while it inflates, by its size and by its ratio', () => {
    const bomb = zipSync({ a: new Uint8Array(8_000_000) })
    expect(readZip(bomb, wanted)).toMatchObject({ problem: { code: 'zip-suspicious' } })
    const limits = { entries: 5, bytes: 1_000_000, ratio: 1e6 }
    expect(readZip(bomb, wanted, limits)).toMatchObject({ problem: { code: 'zip-too-large' } })
  })

  it('refuses too many entries', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}`, new Uint8Array(1)]))
    const limits = { entries: 10, bytes: 1e6, ratio: 200 }
    expect(readZip(zipSync(many), wanted, limits)).toMatchObject({
      problem: { code: 'zip-too-many-entries' },
    })
  })

  it('leaves entries with other names and paths alone', () => {
    const bytes = zipSync({ '../../a': new Uint8Array(3), a: new Uint8Array([7]), '/a': new Uint8Array(3) })
    expect(unwrap(readZip(bytes, wanted))).toEqual(new Map([['a', new Uint8Array([7])]]))
  })
})

function unwrap<T>(result: { ok: true; value: T } | { ok: false }): T {
  if (!result.ok) throw new Error('not ok')
  return result.value
}
