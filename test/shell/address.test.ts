import { describe, expect, test } from 'vitest'
import { readAddress, writeAddress } from '#app/shell/address.ts'
import type { Address } from '#app/shell/address.ts'

const address: Address = {
  job: 'streets',
  tab: 'centres',
  level: 'street',
  unitLevel: 'community',
  focus: 'street:150105006000',
  selection: ['a b', '社区,1'.replace(',', '-')],
  language: 'en',
}

describe('the address brings a reload back to the same place', () => {
  test('what is written is read again', () => {
    expect(readAddress(writeAddress('', address))).toEqual(address)
  })

  test('parts of others stay', () => {
    expect(writeAddress('#view=3,4', address)).toContain('view=3%2C4')
  })

  test('a long selection is left out', () => {
    const many = Array.from({ length: 61 }, (_, at) => `unit-${at}`)
    expect(readAddress(writeAddress('', { ...address, selection: many })).selection).toEqual([])
  })

  test('nonsense is nothing', () => {
    expect(readAddress('#job=steal&level=planet')).toEqual({
      job: null,
      tab: null,
      level: null,
      unitLevel: null,
      focus: null,
      selection: [],
      language: null,
    })
  })
})
