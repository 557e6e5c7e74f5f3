import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteScanner } from '#io/formats/byte-scanner.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import { scanFeatures } from '#io/formats/scan-features.ts'
import { bytesOf, collection, feature, squareFeature, squareRing } from './geojson-builder.ts'

const ring = fc.oneof(
  fc
    .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.integer({ min: -90, max: 90 }))
    .map(([x, y]) => squareRing(x, y)),
  fc.array(fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.constant('1')), { maxLength: 3 }), {
    maxLength: 5,
  }),
)
const polygon = fc.array(ring, { maxLength: 3 })
const geometry = fc.oneof(
  polygon.map((coordinates) => ({ type: 'Polygon', coordinates })),
  polygon.map((coordinates) => ({ coordinates, type: 'MultiPolygon' })),
  fc.array(polygon, { maxLength: 3 }).map((coordinates) => ({ coordinates, type: 'MultiPolygon' })),
  fc.jsonValue(),
)
const properties = fc.dictionary(
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('__proto__')),
  fc.jsonValue(),
)
const anyFeature = fc.oneof(
  fc.tuple(properties, geometry, fc.jsonValue()).map(([p, g, id]) => Object.assign(feature(p, g), { id })),
  fc.tuple(properties, geometry).map(([p, g]) => feature(p, g)),
  fc.jsonValue(),
)

describe('scanFeatures', () => {
  it('gives exactly what JSON.parse and the guards give, for usual and for odd features', () => {
    fc.assert(
      fc.property(
        fc.array(anyFeature, { maxLength: 6 }),
        fc.constantFrom(0, 1, 2),
        fc.jsonValue(),
        (features, indent, other) => {
          const file = collection(features, {
            other,
            crs: { properties: { name: 'EPSG:4490' } },
            heyuan: other,
          })
          const bytes = bytesOf(JSON.stringify(file, null, indent))
          expect(scanFeatures(bytes)).not.toBeNull()
          expect(readLayer(bytes, 'a', 0)).toEqual(readLayer(bytes, 'a', Infinity))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('agrees on text that was cut or changed at any place', () => {
    const text = JSON.stringify(
      collection([squareFeature({ 名: 'a"b\\' }), squareFeature({ x: [1, { y: 2 }] }, 1)]),
    )
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '1', '.', '-', 'e', '\\', ' ', 'x'),
        (at, put) => {
          const bytes = bytesOf(text.slice(0, at) + put + text.slice(at + 1))
          const slow = readLayer(bytes, 'a', Infinity)
          const fast = readLayer(bytes, 'a', 0)
          const hasDoubledKey = slow.ok && slow.value.notes.length > 0
          expect(hasDoubledKey ? slow : fast).toEqual(slow)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('leaves what is no FeatureCollection to the slow way', () => {
    const one = JSON.stringify(squareFeature({}))
    for (const text of [
      one,
      `${one}\n${one}`,
      '[]',
      '',
      '{"type":"FeatureCollection"}',
      '{"features":[]}',
      '{"type":"FeatureCollection","features":[],"features":[]}',
      '{"type":"FeatureCollection","features":[]} x',
    ]) {
      expect(scanFeatures(bytesOf(text))).toBeNull()
    }
  })

  it('reads a file with a byte order mark', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(collection([squareFeature({ a: 1 })]))])
    expect(scanFeatures(bytes)!.features[0]!.properties['a']).toBe(1)
  })
})

describe('ByteScanner.number', () => {
  it('reads every number as JSON.parse does, to the last bit', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc
        .tuple(fc.integer({ min: -180, max: 180 }), fc.nat(99_999_999))
        .map(([whole, part]) => `${whole}.${String(part).padStart(8, '0')}`),
      fc
        .tuple(
          fc.nat(999),
          fc.string({ unit: fc.constantFrom(...'0123456789'.split('')), minLength: 1, maxLength: 25 }),
        )
        .map(([a, b]) => `${a}.${b}`),
      fc.string({ unit: fc.constantFrom(...'0123456789.eE+-'.split('')), minLength: 1, maxLength: 8 }),
    )
    fc.assert(
      fc.property(number, (text) => {
        const expected = parsed(text)
        const scanner = new ByteScanner(bytesOf(` ${text}]`))
        const value = scanner.number()
        const isWhole = scanner.take(0x5d)
        expect(Object.is(isWhole ? value : Number.NaN, expected)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

function parsed(text: string): number {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'number' ? value : Number.NaN
  } catch {
    return Number.NaN
  }
}
