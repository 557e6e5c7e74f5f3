import { describe, expect, test } from 'vitest'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { Plan } from '#core/plan/plan.ts'
import { proposeUnit } from '#core/plan/propose-unit.ts'
import { latticeCity } from '../builders/lattice-city.ts'

/** A plan of the lattice with some records rewritten; those given beside are added without ground. */
function planWith(
  changes: Readonly<Record<string, Partial<Jurisdiction>>>,
  more: readonly Jurisdiction[] = [],
): Plan {
  const base = latticeCity(8, 8)
  const jurisdictions = base.jurisdictions.map((record) => ({ ...record, ...changes[record.id] }))
  return new Plan({ ...base, jurisdictions: [...jurisdictions, ...more] })
}

const street = (name: string, code: string, more: Partial<Jurisdiction> = {}): Jurisdiction => ({
  id: name,
  level: 'street',
  code,
  name,
  legalStatus: 'street',
  parent: null,
  colour: null,
  locked: false,
  retired: false,
  seat: null,
  posts: null,
  formerly: [],
  bounds: null,
  ...more,
})

describe('names', () => {
  test('the second part of a street is the second street, then the third', () => {
    const plan = planWith({ 'street:0,0': { name: '海拉尔东路街道' } })
    expect(proposeUnit(plan, 'street', 'street:0,0').name).toBe('海拉尔东路第二街道')
    const again = planWith({
      'street:0,0': { name: '海拉尔东路街道' },
      'street:1,0': { name: '海拉尔东路第二街道' },
    })
    expect(proposeUnit(again, 'street', 'street:0,0').name).toBe('海拉尔东路第三街道')
    expect(proposeUnit(again, 'street', 'street:1,0').name).toBe('海拉尔东路第三街道')
  })

  test('the name of a retired jurisdiction is taken', () => {
    const plan = planWith({ 'street:0,0': { name: '东街街道' } }, [
      street('东街第二街道', '', { retired: true }),
    ])
    expect(proposeUnit(plan, 'street', 'street:0,0').name).toBe('东街第三街道')
  })

  test('a grid takes the number after the highest of its community', () => {
    const plan = planWith({
      'grid:0,0': { name: '公主府社区第1网格' },
      'grid:1,0': { name: '公主府社区第12网格' },
      'grid:2,0': { name: '公主府社区东第40网格' },
      'community:0,0': { name: '公主府社区' },
    })
    expect(proposeUnit(plan, 'grid', 'grid:0,0').name).toBe('公主府社区第13网格')
    expect(proposeUnit(plan, 'grid', 'community:0,0').name).toBe('公主府社区第13网格')
  })

  test('towns, villages, service centres and communities keep their word', () => {
    const plan = planWith({
      'street:0,0': { name: '攸攸板镇' },
      'street:1,0': { name: '如意区域服务中心' },
      'community:0,0': { name: '厂汉板村' },
      'community:1,0': { name: '公主府社区' },
    })
    const names = ['street:0,0', 'street:1,0'].map((id) => proposeUnit(plan, 'street', id).name)
    expect(names).toEqual(['攸攸板第二镇', '如意第二区域服务中心'])
    expect(proposeUnit(plan, 'community', 'community:0,0').name).toBe('厂汉板第二村')
    expect(proposeUnit(plan, 'community', 'community:1,0').name).toBe('公主府第二社区')
  })

  test('a name of another kind gets a number, and no name at all a beginning', () => {
    const plan = planWith({
      'street:0,0': { name: 'College Hill' },
      'street:1,0': { name: 'College Hill 2' },
    })
    expect(proposeUnit(plan, 'street', 'street:0,0').name).toBe('College Hill 3')
    expect(proposeUnit(plan, 'street', 'street:1,0').name).toBe('College Hill 3')
    expect(proposeUnit(plan, 'street', null)).toEqual({ name: '新街道', code: '' })
    expect(proposeUnit(plan, 'grid', null).name).toBe('新第1网格')
  })

  test('eleven is 十一 and twenty 二十', () => {
    const taken = [
      '二',
      '三',
      '四',
      '五',
      '六',
      '七',
      '八',
      '九',
      '十',
      '十一',
      '十二',
      '十三',
      '十四',
      '十五',
    ]
    taken.push('十六', '十七', '十八', '十九')
    const plan = planWith(
      { 'street:0,0': { name: '东街街道' } },
      taken.map((number) => street(`东街第${number}街道`, '')),
    )
    expect(proposeUnit(plan, 'street', 'street:0,0').name).toBe('东街第二十街道')
  })
})

describe('codes', () => {
  test('a street gets the number after the highest of its district, retired ones counted', () => {
    const plan = planWith(
      { 'street:0,0': { code: '150102001000' }, 'street:1,0': { code: '150102008000' } },
      [
        street('gone', '150102009000', { retired: true }),
        street('town', '150102101000', { legalStatus: 'town' }),
        street('elsewhere', '150103050000'),
      ],
    )
    expect(proposeUnit(plan, 'street', 'street:0,0').code).toBe('150102010000')
    expect(proposeUnit(plan, 'street', 'town').code).toBe('150102102000')
  })

  test('a service centre stays within 400–499', () => {
    const plan = planWith({ 'street:0,0': { code: '150102400000', legalStatus: 'service-centre' } })
    expect(proposeUnit(plan, 'street', 'street:0,0').code).toBe('150102401000')
  })

  test('communities, villages and grids count within what they belong to', () => {
    const plan = planWith({
      'street:0,0': { code: '150102001000' },
      'community:0,0': { code: '150102001015' },
      'community:1,0': { code: '150102001200', legalStatus: 'village' },
      'grid:0,0': { code: '150102001015007' },
    })
    expect(proposeUnit(plan, 'community', 'community:0,0').code).toBe('150102001016')
    expect(proposeUnit(plan, 'community', 'community:1,0').code).toBe('150102001201')
    expect(proposeUnit(plan, 'community', 'street:0,0').code).toBe('150102001016')
    expect(proposeUnit(plan, 'grid', 'grid:0,0').code).toBe('150102001015008')
    expect(proposeUnit(plan, 'grid', 'community:0,0').code).toBe('150102001015008')
  })

  test('when the highest number is given, the lowest free one follows; when all are, none', () => {
    const numbers = Array.from({ length: 99 }, (_, i) => `150102${String(i + 1).padStart(3, '0')}000`)
    const first = { 'street:0,0': { code: numbers[98]! } }
    const some = planWith(
      first,
      numbers.slice(0, 40).map((code) => street(code, code)),
    )
    expect(proposeUnit(some, 'street', 'street:0,0').code).toBe('150102041000')
    const all = planWith(
      first,
      numbers.slice(0, 98).map((code) => street(code, code)),
    )
    expect(proposeUnit(all, 'street', 'street:0,0').code).toBe('')
  })

  test('no code is made up where there is no division code, for a district, or from far away', () => {
    const plan = planWith({ 'district:0,0': { code: '150102000000' } })
    expect(proposeUnit(plan, 'street', 'street:0,0').code).toBe('')
    expect(proposeUnit(plan, 'district', 'district:0,0').code).toBe('')
    expect(proposeUnit(plan, 'grid', 'district:0,0').code).toBe('')
  })
})
