import { expect, test } from 'vitest'
import { pairingLettersOf } from '#app/panels/pairing-letters-of.ts'
import { pairingLettersPublication } from '#app/panels/pairing-letters-publication.ts'
import type { NeedState } from '#core/pairing/need-state.ts'
import { Plan } from '#core/plan/plan.ts'
import type { Publication } from '#core/plan/publication.ts'
import { caredCity, departmentNamed } from '../builders/cared-city.ts'

const plan = new Plan(caredCity([departmentNamed('D')]))
const pairs = plan.care.all('pair')
const [withA] = pairs.map(({ id }) => id)

test('every department with communities gets a letter, and each tie is in exactly one', () => {
  const letters = pairingLettersOf(plan, [])
  expect(letters.map(({ department }) => department.id)).toEqual(['A', 'B', 'C'])
  const told = letters.flatMap(({ department, communities }) =>
    communities.map(({ id }) => `${id} ${department.id}`),
  )
  const ties = pairs.flatMap(({ id, departments }) => departments.map((department) => `${id} ${department}`))
  expect(told.toSorted()).toEqual(ties.toSorted())
})

test('a letter names streets and open needs, each word once; met ones are left out', () => {
  const state = (id: string, tag: string, metBy: NeedState['metBy']): NeedState => ({
    need: { kind: 'need', id, community: withA!, tag, text: id, opened: '2023-01-01' },
    metBy,
    days: metBy === null ? null : 1,
  })
  const service = {
    kind: 'service',
    id: 's',
    date: '2023-02-02',
    department: 'A',
    community: withA!,
  } as const
  const met = { ...service, activity: 'visit', text: '', hours: 0, people: 0, raised: 1, solved: 1 } as const
  const [letter] = pairingLettersOf(plan, [
    state('1', '法律', null),
    state('2', '法律', null),
    state('3', '医疗', { ...met, satisfaction: null, need: '3' }),
  ])
  const told = letter!.communities.find(({ id }) => id === withA)!
  expect(told.open).toEqual(['法律'])
  expect(told.street).toBe(plan.get(plan.get(withA!)!.parent!)!.name)
})

test('letters are published only by what says exactly the same, the latest of these', () => {
  const publication = (id: string, date: string, department = 'A'): Publication => ({
    kind: 'publication',
    id,
    date,
    document: id,
    pairs: pairs.map((pair) => [pair.id, department] as const),
  })
  const all = pairs.map(
    ({ id }) => ({ kind: 'pair', id, departments: ['A'], standing: [], locked: false }) as const,
  )
  const published = (...more: Publication[]): string | undefined =>
    pairingLettersPublication(new Plan(caredCity([...all, ...more])))?.id
  expect(published()).toBeUndefined()
  expect(published(publication('other', '2024-01-01', 'B'))).toBeUndefined()
  expect(
    published(
      publication('one', '2023-01-01'),
      publication('two', '2023-06-01'),
      publication('x', '2024-01-01', 'B'),
    ),
  ).toBe('two')
})
