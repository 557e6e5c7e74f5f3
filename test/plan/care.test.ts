import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EnteredRecord } from '#core/plan/care-problem.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { Plan } from '#core/plan/plan.ts'
import { squashDiff } from '#core/plan/squash-diff.ts'
import type { Service } from '#core/plan/service.ts'
import { caredCity, departmentNamed } from '../builders/cared-city.ts'
import { must } from '../builders/merge-steps.ts'

const SERVICE: Service = {
  kind: 'service',
  id: 's1',
  date: '2023-05-06',
  department: 'A',
  community: 'community:0,0',
  activity: 'volunteer',
  text: '义诊',
  hours: 2.5,
  people: 40,
  raised: 3,
  solved: 2,
  satisfaction: 96,
  need: 'n1',
}
const NEED = {
  kind: 'need',
  id: 'n1',
  community: 'community:0,0',
  tag: '医疗',
  text: '老人看病远',
  opened: '2023-01-02',
} as const
const RESOURCE = { kind: 'resource', id: 'r1', department: 'B', tag: '医疗', text: '巡诊车' } as const

const plan = (): Plan => new Plan(caredCity())
const codeOf = (of: Plan, command: Command): string | null => {
  const result = execute(of, command)
  return result.ok ? null : result.problem.code
}
const put = (...records: readonly EnteredRecord[]): Command => ({ type: 'put-care-records', records })
const pair = (community: string, ...departments: string[]): Command => ({
  type: 'pair',
  pairs: [{ community, departments }],
  standing: false,
})
const departmentsOf = (of: Plan, community: string): readonly string[] | undefined =>
  of.care.pairOf(community)?.departments

describe('records of who looks after whom', () => {
  test('a need, a resource and a service for the need come in one step and leave by one', () => {
    const city = plan()
    const before = planHash(city)
    const diff = must(city, put(NEED, RESOURCE, SERVICE))
    expect(city.care.count('service')).toBe(1)
    expect(planHash(city)).not.toBe(before)
    city.apply(invertDiff(diff))
    expect(planHash(city)).toBe(before)
  })

  test('a record of the same id takes the place of the old one', () => {
    const city = plan()
    must(city, put(NEED, SERVICE))
    must(city, put({ ...SERVICE, solved: 3 }))
    expect(city.care.get('service', 's1')?.solved).toBe(3)
    expect(codeOf(city, put({ ...SERVICE, solved: 3 }))).toBe('nothing-changes')
  })

  test.each<[string, EnteredRecord]>([
    ['care-name-missing', departmentNamed('X', { name: ' ' })],
    ['care-bounds', departmentNamed('X', { lower: 3, upper: 2 })],
    ['care-bounds', departmentNamed('X', { upper: Number.NaN })],
    ['care-staff', departmentNamed('X', { staff: -1 })],
    ['care-level-unknown', departmentNamed('X', { level: 'county' as 'city' })],
    ['care-community-unknown', { ...NEED, community: 'street:0,0' }],
    ['care-tag-missing', { ...NEED, text: '' }],
    ['care-date', { ...NEED, opened: '2023-02-30' }],
    ['care-department-unknown', { ...RESOURCE, id: 'r2', department: 'Z' }],
    ['care-need-unknown', SERVICE],
    ['care-activity-unknown', { ...SERVICE, need: null, activity: 'party' as 'visit' }],
    ['care-number', { ...SERVICE, need: null, hours: -1 }],
    ['care-number', { ...SERVICE, need: null, people: 1.5 }],
    ['care-solved-beyond', { ...SERVICE, need: null, solved: 4 }],
    ['care-satisfaction', { ...SERVICE, need: null, satisfaction: 101 }],
  ])('%s', (code, record) => {
    const city = plan()
    const before = planHash(city)
    expect(codeOf(city, put(RESOURCE, record))).toBe(code)
    expect(planHash(city)).toBe(before)
  })

  test('a need of another community does not count as this one', () => {
    const city = plan()
    must(city, put(NEED))
    expect(codeOf(city, put({ ...SERVICE, community: 'community:1,0' }))).toBe('care-need-unknown')
  })

  test('a need that a service names stays; without the service it can go', () => {
    const city = plan()
    must(city, put(NEED, SERVICE))
    const drop: Command = { type: 'drop-care-records', kind: 'need', ids: ['n1'] }
    expect(codeOf(city, drop)).toBe('care-need-served')
    must(city, { type: 'drop-care-records', kind: 'service', ids: ['s1'] })
    must(city, drop)
    expect(city.care.count('need')).toBe(0)
    expect(codeOf(city, drop)).toBe('care-record-unknown')
  })
})

describe('pairs', () => {
  test('are given, locked, and then hold', () => {
    const city = plan()
    must(city, pair('community:0,0', 'B'))
    expect(city.care.pairOf('community:0,0')).toMatchObject({ departments: ['B'], standing: ['A'] })
    must(city, { type: 'lock-pairs', communities: ['community:0,0'], locked: true })
    expect(codeOf(city, pair('community:0,0', 'C'))).toBe('pair-locked')
    expect(codeOf(city, { type: 'dissolve-department', id: 'B' })).toBe('pair-locked')
    must(city, { type: 'lock-pairs', communities: ['community:0,0'], locked: false })
    must(city, pair('community:0,0', 'C'))
  })

  test('of an unknown community or department, twice, or locked without being one are refused', () => {
    const city = plan()
    expect(codeOf(city, pair('street:0,0', 'A'))).toBe('pair-community-unknown')
    expect(codeOf(city, pair('community:0,0', 'Z'))).toBe('pair-department-unknown')
    const twice = { community: 'community:0,0', departments: ['A'] }
    expect(codeOf(city, { type: 'pair', pairs: [twice, twice], standing: false })).toBe('pair-twice')
    const lock: Command = { type: 'lock-pairs', communities: ['community:1,0'], locked: true }
    expect(codeOf(city, lock)).toBe('pair-lock-not-one')
  })

  test('a dissolved department is lost by its communities only, and takes none again', () => {
    const city = plan()
    const others = city.care.all('pair').filter(({ departments }) => !departments.includes('A'))
    must(city, { type: 'dissolve-department', id: 'A' })
    expect(departmentsOf(city, 'community:0,0')).toEqual([])
    expect(departmentsOf(city, 'community:1,0')).toEqual(['B'])
    for (const other of others) expect(city.care.pairOf(other.id)).toBe(other)
    expect(codeOf(city, pair('community:0,0', 'A'))).toBe('pair-department-unknown')
    expect(city.care.departments().map(({ id }) => id)).toEqual(['B', 'C'])
  })

  test('are published when every community has exactly one, and then stand in the city', () => {
    const city = plan()
    const publish: Command = { type: 'publish-pairing', id: 'p', date: '2023-06-30', document: '呼党办1号' }
    expect(execute(city, publish)).toMatchObject({
      problem: { code: 'publish-not-one', data: { count: 8 } },
    })
    const pairs = city.jurisdictions('community').map(({ id }) => ({ community: id, departments: ['B'] }))
    must(city, { type: 'pair', pairs, standing: false })
    expect(codeOf(city, { ...publish, date: '2023-6-30' })).toBe('publish-date')
    must(city, publish)
    expect(city.care.get('publication', 'p')?.pairs).toHaveLength(16)
    expect(city.care.all('pair').every(({ standing }) => standing.join() === 'B')).toBe(true)
    expect(codeOf(city, publish)).toBe('publish-known')
  })
})

const ids = Array.from({ length: 16 }, (_, i) => `community:${i % 4},${Math.floor(i / 4)}`)
const command: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...ids), fc.subarray(['A', 'B', 'C', 'D']), fc.boolean())
    .map(([community, departments, standing]): Command => ({
      type: 'pair',
      pairs: [{ community, departments }],
      standing,
    })),
  fc
    .tuple(fc.constantFrom(...ids), fc.boolean())
    .map(([id, locked]): Command => ({ type: 'lock-pairs', communities: [id], locked })),
  fc.constantFrom('A', 'B', 'C', 'D').map((id): Command => ({ type: 'dissolve-department', id })),
  fc.nat(5).map((upper) => put(departmentNamed('D', { upper }))),
  fc
    .tuple(fc.constantFrom(...ids), fc.nat(3), fc.nat(4))
    .map(([community, n, solved]) =>
      put({ ...SERVICE, id: `s${n}`, community, raised: 4, solved, need: null }),
    ),
  fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
    .filter(([a, b]) => a !== b)
    .map(([gone, into]): Command => ({ type: 'merge', ids: [gone, into], into })),
  fc.nat(3).map((n): Command => ({ type: 'drop-care-records', kind: 'service', ids: [`s${n}`] })),
)

describe('any run of commands', () => {
  test('is taken back exactly, one by one, at once and by a reset', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
        const city = plan()
        const before = planHash(city)
        const diffs = commands.flatMap((each) => {
          const result = execute(city, each)
          if (!result.ok) return []
          city.apply(result.value)
          return [result.value]
        })
        const after = planHash(city)
        const live = new Set(city.jurisdictions('community').map(({ id }) => id))
        for (const { id } of city.care.all('pair')) expect(live.has(id)).toBe(true)
        const back = invertDiff(squashDiff(diffs))
        city.apply(back)
        expect(planHash(city)).toBe(before)
        city.apply(invertDiff(back))
        expect(planHash(city)).toBe(after)
        const reset = execute(city, { type: 'reset' })
        if (reset.ok) city.apply(reset.value)
        expect(planHash(city)).toBe(before)
      }),
      { numRuns: 60 },
    )
  })
})
