import { gzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '#io/formats/decode-text.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import { bytesOf, collection, feature, squareFeature, squareRing } from './geojson-builder.ts'

const good = collection([squareFeature({ 名称: '新城区·北街社区' })])
const goodText = JSON.stringify(good, null, 2)

function read(content: unknown) {
  return readLayer(content instanceof Uint8Array ? content : bytesOf(content), 'a.geojson')
}

function layerOf(content: unknown) {
  const result = read(content)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

/** The problem of the first feature with a geometry. */
function problemOf(geometry: unknown) {
  return layerOf(collection([feature({}, geometry)])).features[0]!.refused
}

function polygon(...coordinates: unknown[]) {
  return { type: 'Polygon', coordinates }
}

function utf16(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? '\ufeff' : '')].concat(text.split(''))
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (const [i, unit] of units.entries()) view.setUint16(2 * i, unit.charCodeAt(0), !isBigEndian)
  return bytes
}

describe('files that are no GeoJSON', () => {
  it('F01 an empty or blank file is named so', () => {
    expect(read(new Uint8Array())).toMatchObject({ ok: false, problem: { code: 'file-empty' } })
    expect(read(' \n\t ')).toMatchObject({ ok: false, problem: { code: 'file-empty' } })
  })

  it('F02 text cut off at any place gives the position and never throws', () => {
    for (let cut = 1; cut < goodText.length; cut += 7) {
      const result = read(goodText.slice(0, cut))
      expect(result).toMatchObject({ ok: false, problem: { code: 'file-not-json', data: { kind: 'end' } } })
    }
  })

  it('F05 a bomb of 100,000 brackets, open or closed, is refused without overflowing the stack', () => {
    expect(read('['.repeat(100_000))).toMatchObject({ problem: { code: 'file-not-json' } })
    expect(read('['.repeat(100_000) + ']'.repeat(100_000))).toMatchObject({
      problem: { code: 'file-not-geojson' },
    })
    expect(read('{"a":'.repeat(100_000))).toMatchObject({ problem: { code: 'file-not-json' } })
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const inside = `{"type":"Feature","properties":{"deep":${deep}},"geometry":{"type":"Polygon","coordinates":${deep}}}`
    expect(layerOf(inside).features[0]!.refused).toMatchObject({ code: 'geometry-malformed' })
  })

  it('F07 the content decides, not the name', () => {
    const shapefile = new Uint8Array(100)
    shapefile.set([0, 0, 0x27, 0x0a])
    const cases: [Uint8Array, string][] = [
      [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'png'],
      [zipSync({ a: new Uint8Array(1) }), 'zip'],
      [gzipSync(bytesOf(goodText)), 'gzip'],
      [bytesOf('\n<!DOCTYPE html><title>login</title>'), 'html'],
      [bytesOf('<?xml version="1.0"?><kml></kml>'), 'xml'],
      [shapefile, 'shapefile'],
    ]
    for (const [bytes, found] of cases) {
      expect(read(bytes)).toEqual({ ok: false, problem: { code: 'file-is-other', data: { found } } })
    }
  })

  it('a file that says by its name that it is no JSON, and does not begin like JSON, is named by that', () => {
    for (const [file, found] of [
      ['wrong.pdf', 'pdf'],
      ['会议纪要.DOCX', 'docx'],
      ['data/人口.csv', 'csv'],
    ] as const) {
      expect(readLayer(bytesOf('This is text.'), file)).toEqual({
        ok: false,
        problem: { code: 'file-is-other', data: { found } },
      })
      expect(readLayer(utf16('正文', false, true), file)).toMatchObject({ problem: { data: { found } } })
      expect(readLayer(bytesOf(` \ufeff\n${goodText}`.trimStart()), file).ok).toBe(true)
      expect(readLayer(utf16(goodText, true, true), file).ok).toBe(true)
      expect(readLayer(bytesOf(' \n'), file)).toMatchObject({ problem: { code: 'file-empty' } })
    }
    const jsonNames = ['a.geojson', 'a.JSON', 'a.ndjson', 'a.geojsonl', 'a.txt']
    for (const file of [...jsonNames, 'no ending', '.hidden', 'v1.2', 'https://a.cn/b.php?f=1.pdf']) {
      expect(readLayer(bytesOf('This is text.'), file)).toMatchObject({ problem: { code: 'file-not-json' } })
    }
  })

  it('F08 trailing commas, comments and NaN are refused with line and column', () => {
    expect(read('{\n  "a": 1,\n}')).toMatchObject({ problem: { data: { line: 3, column: 1, found: '}' } } })
    expect(read('{ // c\n}')).toMatchObject({ problem: { data: { line: 1, column: 3, found: '/' } } })
    expect(read('{"type":NaN}')).toMatchObject({ problem: { data: { line: 1, column: 9, found: 'N' } } })
  })

  it('F09 F10 TopoJSON and Esri JSON are named', () => {
    expect(read({ type: 'Topology', arcs: [] })).toMatchObject({ problem: { data: { found: 'topojson' } } })
    expect(read({ geometryType: 'esriGeometryPolygon', features: [] })).toMatchObject({
      problem: { data: { found: 'esri-json' } },
    })
  })

  it('other JSON is not GeoJSON, whatever its type is called', () => {
    for (const type of ['constructor', '__proto__', 'toString', 'Circle', 5, null, {}]) {
      expect(read({ type })).toMatchObject({ ok: false, problem: { code: 'file-not-geojson' } })
    }
    for (const text of ['1', '"a"', 'null', 'true', '[]']) {
      expect(read(text)).toMatchObject({ ok: false, problem: { code: 'file-not-geojson' } })
    }
  })

  it('F04 a file beyond the longest text is refused before decoding', () => {
    expect(decodeText(bytesOf('12345'), 4)).toMatchObject({
      problem: { code: 'file-too-large', data: { limit: 4 } },
    })
  })

  it('random bytes and random JSON never make it throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void read(bytes)))
    fc.assert(fc.property(fc.json(), (text) => void read(text)))
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (properties, geometry) => {
        expect(layerOf(collection([feature(properties, geometry), geometry])).features).toHaveLength(2)
      }),
    )
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('Polygon', 'MultiPolygon'), (coordinates, type) => {
        expect(problemOf({ type, coordinates })).not.toBeNull()
      }),
    )
  })
})

describe('encodings', () => {
  it('F03 UTF-8 with mark, UTF-16 with and without mark, and GB18030 give the right Chinese text', () => {
    const gbk = Uint8Array.from(
      [...'{"type":"Feature","geometry":null,"properties":{"name":"'].map((c) => c.charCodeAt(0)),
    )
    const hohhot = [0xba, 0xf4, 0xba, 0xcd, 0xba, 0xc6, 0xcc, 0xd8]
    const cases = [
      new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(goodText)]),
      utf16(goodText, false, true),
      utf16(goodText, true, true),
      utf16(goodText, false, false),
      utf16(goodText, true, false),
    ]
    for (const bytes of cases) expect(layerOf(bytes).features[0]!.properties['名称']).toBe('新城区·北街社区')
    const layer = layerOf(new Uint8Array([...gbk, ...hohhot, ...bytesOf('"}}')]))
    expect(layer.features[0]!.properties['name']).toBe('呼和浩特')
    expect(layer.notes).toEqual([{ code: 'encoding-converted', data: { encoding: 'gb18030' } }])
  })

  it('F03 bytes of no encoding are refused, and text that was damaged before is remarked', () => {
    expect(read(new Uint8Array([0x7b, 0x22, 0xff, 0xff, 0x22]))).toMatchObject({
      problem: { code: 'encoding-unknown' },
    })
    expect(layerOf(collection([squareFeature({ name: '呼\ufffd' })])).notes).toMatchObject([
      { code: 'text-damaged' },
    ])
  })
})

describe('forms of GeoJSON', () => {
  it('F08 newline-delimited features and JSON text sequences are read', () => {
    const one = JSON.stringify(squareFeature({ code: 1 }))
    const two = JSON.stringify(squareFeature({ code: 2 }, 1))
    for (const text of [`${one}\n${two}`, `${one}\r\n\r\n${two}\r\n`, `\u001e${one}\n\u001e${two}\n`]) {
      expect(layerOf(text).features.map(({ properties }) => properties['code'])).toEqual([1, 2])
    }
    expect(read(`${one}\n{"type": oops}`)).toMatchObject({ problem: { data: { line: 2, column: 10 } } })
  })

  it('F12 single features, bare geometries, empty collections and null geometries are read', () => {
    expect(layerOf(squareFeature({})).features).toHaveLength(1)
    expect(layerOf(polygon(squareRing(111, 40))).polygons.polygonFeature).toHaveLength(1)
    expect(layerOf(collection([])).features).toEqual([])
    expect(problemOf(null)).toEqual({ code: 'geometry-missing', data: {} })
  })

  it('F06 a key that stands twice is remarked, and the last one counts', () => {
    const layer = layerOf('{"type":"Feature","type":"Feature","geometry":null,"properties":{"a":1,"a":2}}')
    expect(layer.notes).toEqual([{ code: 'key-duplicate', data: { keys: 'type, a' } }])
    expect(layer.features[0]!.properties['a']).toBe(2)
  })
})

describe('geometries', () => {
  it('G01 rings of too few corners and open rings are told apart', () => {
    expect(problemOf(polygon([]))).toMatchObject({ code: 'ring-too-short' })
    expect(
      problemOf(
        polygon([
          [111, 40],
          [111, 41],
          [111, 40],
        ]),
      ),
    ).toMatchObject({ code: 'ring-too-short' })
    const open = layerOf(collection([feature({}, polygon(squareRing(111, 40).slice(0, -1)))])).features[0]!
    expect(open).toMatchObject({ refused: null, mended: [{ code: 'ring-unclosed', data: { rings: 1 } }] })
    expect(problemOf({ type: 'Polygon', coordinates: [] })).toMatchObject({ code: 'geometry-empty' })
  })

  it('G07 strings, null, NaN and infinite numbers are refused by feature', () => {
    const ring = squareRing(111, 40) as unknown[]
    expect(problemOf(polygon([['111.7', '40.8'], ...ring]))).toEqual({
      code: 'coordinate-not-number',
      data: { found: 'string' },
    })
    expect(problemOf(polygon([[null, null], ...ring]))).toEqual({
      code: 'coordinate-not-number',
      data: { found: 'null' },
    })
    const text = JSON.stringify(collection([squareFeature({})])).replace('111.7', '1e400')
    expect(layerOf(text).features[0]!.refused).toEqual({ code: 'coordinate-not-finite', data: {} })
  })

  it('G09 heights are dropped with a note, also where only they keep a ring open', () => {
    const ring = squareRing(111, 40).map(([x, y], i) => [x, y, i])
    const layer = layerOf(collection([feature({}, polygon(ring))]))
    expect(layer.features[0]).toMatchObject({
      refused: null,
      mended: [{ code: 'coordinates-extra-dimensions' }],
    })
    expect(layer.polygons.coordinates).toHaveLength(8)
  })

  it('G11 other geometries are refused with their type', () => {
    for (const type of ['Point', 'LineString', 'GeometryCollection', 'constructor', '__proto__']) {
      expect(problemOf({ type, coordinates: [], geometries: [] })).toEqual({
        code: 'geometry-not-polygon',
        data: { found: type },
      })
    }
    for (const geometry of [5, [], 'a', true])
      expect(problemOf(geometry)).toMatchObject({ code: 'geometry-malformed' })
  })

  it('asks geojson-validation about every feature that is kept', () => {
    const layer = layerOf(collection([squareFeature(5), { ...squareFeature({}), id: {} }, 7]))
    expect(layer.features.map(({ refused }) => refused?.code ?? null)).toEqual([
      null,
      null,
      'feature-malformed',
    ])
  })

  it('stays quick with 100,000 bad features, of which every one is listed', () => {
    const bad = `{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,"4"]]]}}`
    const layer = layerOf(`{"type":"FeatureCollection","features":[${Array(100_000).fill(bad).join(',')}]}`)
    expect(layer.features.every(({ refused }) => refused?.code === 'coordinate-not-number')).toBe(true)
  })
})

describe('properties', () => {
  it('P01 hostile keys are data and pollute nothing', () => {
    const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '', ' ']
    const text = `{"type":"Feature","geometry":null,"properties":{${keys.map((key) => `"${key}":{"polluted":1}`).join(',')}}}`
    const { properties } = layerOf(text).features[0]!
    expect(Object.keys(properties)).toEqual(keys)
    expect(Object.getPrototypeOf(properties)).toBeNull()
    expect(properties['__proto__']).toBe('{"polluted":1}')
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('P04 nested values become their JSON text, anything but an object is no properties', () => {
    const layer = layerOf(
      collection([squareFeature({ a: [1, { b: 2 }], c: true, d: null }), squareFeature([1, 2])]),
    )
    expect({ ...layer.features[0]!.properties }).toEqual({ a: '[1,{"b":2}]', c: true, d: null })
    expect(Object.keys(layer.features[1]!.properties)).toEqual([])
  })
})
