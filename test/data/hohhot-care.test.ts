import { describe, expect, test } from 'vitest'
import { relatedFunctions } from '#core/pairing/related-functions.ts'
import { isDay } from '#core/plan/is-day.ts'
import { ACTIVITIES } from '#core/plan/service.ts'
import { readCsv } from '../../data/generate/read-csv.ts'
import { cityFiles } from './city-files.ts'
import { groupBy } from './group-by.ts'

const DAZHAO = '150104003005'

const rows = (name: string) => readCsv(cityFiles.text(`${name}.csv`))
const [departments, needs, resources, services] = ['departments', 'needs', 'resources', 'services'].map(rows)
const communities = new Set(cityFiles.read('communities').map(({ properties }) => properties.code))
const functions = new Set(departments!.flatMap((one) => one['functions']!.split('、')))
const needById = new Map(needs!.map((need) => [need['id']!, need]))

describe('what the bundled communities need', () => {
  test('is known by a day, each once, in words that a department helps with', () => {
    expect(needById.size).toBe(needs!.length)
    const wrong = needs!.filter(
      ({ community, tag, text, opened }) =>
        !communities.has(community!) ||
        !relatedFunctions(tag!).some((one) => functions.has(one)) ||
        text === '' ||
        !isDay(opened!),
    )
    expect(wrong).toEqual([])
    expect(new Set(needs!.map(({ community }) => community)).size).toBe(541)
  })

  test('is in 大召社区 one thing for each of its six compounds without property management', () => {
    const unmanaged = cityFiles
      .read('compounds')
      .filter(({ properties: one }) => one.community === DAZHAO && one.propertyManagement === 'none')
      .map(({ properties }) => properties.name)
    const texts = needs!.filter(({ community }) => community === DAZHAO).map(({ text }) => text!)
    expect(unmanaged.length).toBe(6)
    expect(texts.length).toBe(6)
    for (const name of unmanaged) expect(texts.filter((text) => text.startsWith(name)).length).toBe(1)
  })
})

test('what departments can give is in the words of what they are there for', () => {
  const functionsOf = new Map(departments!.map((one) => [one['id']!, one['functions']!.split('、')]))
  expect(new Set(resources!.map(({ id }) => id)).size).toBe(resources!.length)
  expect(resources!.filter((one) => !functionsOf.get(one['department']!)!.includes(one['tag']!))).toEqual([])
  expect(new Set(resources!.map(({ department }) => department)).size).toBe(functionsOf.size)
})

describe('the year of services', () => {
  test('names no department: whoever looks after the community held them', () => {
    expect(Object.keys(services![0]!)).not.toContain('department')
  })

  test('has sound rows within 2023, and none twice', () => {
    const wrong = services!.filter(
      ({ date, community, activity, hours, people, raised, solved, satisfaction }) => {
        const counts = [people, raised, solved].map(Number)
        return (
          !isDay(date!) ||
          !date!.startsWith('2023-') ||
          !communities.has(community!) ||
          !(ACTIVITIES as readonly string[]).includes(activity!) ||
          !(Number(hours) > 0) ||
          !counts.every((count) => Number.isInteger(count) && count >= 0) ||
          Number(solved) > Number(raised) ||
          !(satisfaction === '' || (Number(satisfaction) >= 0 && Number(satisfaction) <= 100))
        )
      },
    )
    expect(wrong).toEqual([])
    expect(new Set(services!.map((one) => Object.values(one).join())).size).toBe(services!.length)
    expect(services!.some(({ satisfaction }) => satisfaction === '')).toBe(true)
    expect(Buffer.byteLength(cityFiles.text('services.csv'))).toBeLessThan(250_000)
  })

  test('meets four of five needs, after they came up and in their own community, and all six of 大召社区', () => {
    const helping = services!.filter(({ need }) => need !== '')
    for (const { need, community, date, solved } of helping) {
      const meant = needById.get(need!)!
      expect(meant['community']).toBe(community)
      expect(date! >= meant['opened']!).toBe(true)
      expect(solved).toBe('1')
    }
    const met = groupBy(helping, ({ need }) => need!)
    expect(met.size / needById.size).toBeGreaterThan(0.75)
    expect(met.size / needById.size).toBeLessThan(0.85)
    const dazhao = needs!.filter(({ community }) => community === DAZHAO)
    expect(dazhao.every(({ id }) => met.has(id!))).toBe(true)
  })
})
