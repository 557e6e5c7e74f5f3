import geodesic from 'geographiclib-geodesic'
import { describe, expect, it } from 'vitest'
import type { ImportOptions } from '#io/formats/import-city.ts'
import { unprojectorOf } from '#io/formats/projections.ts'
import { collection, feature, importFiles, squareFeature, squareRing } from './geojson-builder.ts'

/** Imports one square and tells what stands in the way, what is remarked, and where it lies. */
function imported(ring: number[][], members: object = {}, coordinates?: string) {
  const choices: ImportOptions =
    coordinates === undefined ? {} : { choices: [{ file: 'a.geojson', coordinates }] }
  const file = collection([feature({ name: '甲' }, { type: 'Polygon', coordinates: [ring] })], members)
  const { base, report } = importFiles({ 'a.geojson': file }, choices)
  const [x = 0, y = 0] = base?.topology.points ?? []
  return { blocked: report.blocked, notes: report.layers[0]!.problems, at: [x / 1e7, y / 1e7], report, base }
}

function crs(name: string) {
  return { crs: { type: 'name', properties: { name } } }
}

/** Metres along the meridian from the equator, by GeographicLib: the northing on a central meridian. */
function northing(lat: number, lng: number): number {
  return geodesic.Geodesic.WGS84.Inverse(0, lng, lat, lng).s12!
}

const metres = (easting: number) => squareRing(easting, northing(40.8, 111), 100)

describe('coordinates', () => {
  it('degrees in WGS84 or CGCS2000 are taken as they are (F11)', () => {
    const names = ['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4490', 'EPSG:4326', 'EPSG:4490']
    for (const member of [{}, ...names.map(crs)]) {
      expect(imported(squareRing(111.7, 40.8), member)).toMatchObject({ blocked: null, notes: [] })
    }
  })

  it('latitude before longitude is noticed and waits for the planner (G07)', () => {
    for (const ring of [squareRing(40.8, 111.7), squareRing(43.8, 87.6)]) {
      expect(imported(ring).blocked).toEqual({ code: 'coordinates-swapped', data: { remedy: 'swap' } })
    }
    const swapped = imported(squareRing(40.8, 111.7), {}, 'swap')
    expect(swapped).toMatchObject({
      blocked: null,
      notes: [{ code: 'coordinates-converted', data: { remedy: 'swap' } }],
    })
    expect(swapped.at[0]).toBeCloseTo(111.7, 2)
    expect(imported(squareRing(2.35, 48.85)).blocked).toBeNull()
  })

  it('degrees times a million are noticed and divided when chosen', () => {
    const ring = squareRing(111_700_000, 40_800_000, 1000)
    expect(imported(ring).blocked).toEqual({ code: 'coordinates-scaled', data: { remedy: 'scale:1e-6' } })
    expect(imported(ring, {}, 'scale:1e-6').at[1]).toBeCloseTo(40.8, 2)
  })

  it('an 8-digit easting names its 3° zone: 37 is EPSG:4525 at 111° E', () => {
    const ring = metres(37_500_000)
    expect(imported(ring).blocked).toMatchObject({
      code: 'coordinates-projected',
      data: { remedy: 'EPSG:4525', epsg: 4525 },
    })
    const { at, blocked } = imported(ring, {}, 'EPSG:4525')
    expect(blocked).toBeNull()
    expect(at[0]).toBeCloseTo(111, 2)
    expect(at[1]).toBeCloseTo(40.8, 2)
  })

  it('x north and y east, as surveyors write, is offered too', () => {
    const ring = metres(37_500_000).map(([x, y]) => [y, x])
    expect(imported(ring).blocked?.data['remedy']).toBe('swap+EPSG:4525')
    expect(imported(ring, {}, 'swap+EPSG:4525').at[0]).toBeCloseTo(111, 2)
  })

  it('a 6-digit easting needs its meridian: all zones are candidates', () => {
    const { blocked } = imported(metres(500_000))
    expect(blocked?.code).toBe('coordinates-projected')
    expect(String(blocked?.data['remedies']).split(',')).toContain('EPSG:4546')
    expect(imported(metres(500_000), {}, 'EPSG:4546').at[0]).toBeCloseTo(111, 2)
  })

  it('a declared projection is converted and remarked, an unknown one asked about (F11)', () => {
    const declared = imported(metres(500_000), crs('urn:ogc:def:crs:EPSG::4546'))
    expect(declared).toMatchObject({ blocked: null, notes: [{ data: { remedy: 'EPSG:4546' } }] })
    expect(imported(metres(500_000), crs('EPSG:2411')).blocked).toMatchObject({
      code: 'crs-unknown',
      data: { crs: 'EPSG:2411' },
    })
    expect(imported(squareRing(111, 40), crs('EPSG:2411')).blocked).toMatchObject({ code: 'crs-unknown' })
    expect(imported(squareRing(111, 40), crs('EPSG:3857')).notes).toMatchObject([
      { code: 'crs-contradicts-coordinates' },
    ])
    const mercator = squareRing(12_434_000, 4_980_000, 100)
    expect(imported(mercator, crs('EPSG:3857')).at[0]).toBeCloseTo(111.7, 1)
  })

  it('GCJ-02 is only hinted at when the file says so, and converted only when chosen', () => {
    const file = collection([squareFeature({})])
    const { report } = importFiles({ '高德小区.geojson': file })
    expect(report.layers[0]!.problems).toEqual([
      { code: 'coordinates-gcj02-possible', data: { remedy: 'gcj02' } },
    ])
    const { at } = imported(squareRing(111.7, 40.8), {}, 'gcj02')
    expect(Math.abs(at[0]! - 111.7)).toBeGreaterThan(0.004)
  })

  it('a stray feature beyond the range is refused alone, with its numbers (G07, G08)', () => {
    const stray = [
      feature({}, { type: 'Polygon', coordinates: [squareRing(540, 40)] }),
      feature({}, { type: 'Polygon', coordinates: [squareRing(1e308, -1e308)] }),
      feature(
        {},
        {
          type: 'Polygon',
          coordinates: [
            [
              [-179, 0],
              [179, 0],
              [179, 1],
              [-179, 0],
            ],
          ],
        },
      ),
    ]
    const { report } = importFiles({
      a: collection([
        squareFeature({}),
        squareFeature({}, 1),
        squareFeature({}, 2),
        squareFeature({}, 3),
        ...stray,
      ]),
    })
    expect(report).toMatchObject({ taken: 4, refused: 3, blocked: null })
    expect(report.outcomes.slice(4).map(({ problems }) => problems[0]!.code)).toEqual([
      'coordinate-out-of-range',
      'coordinate-out-of-range',
      'geometry-spans-antimeridian',
    ])
  })

  it('numbers that fit no system, and choices that do not exist, are refused', () => {
    expect(imported(squareRing(5e7, 5e7, 100)).blocked).toMatchObject({ code: 'coordinates-unknown' })
    for (const choice of ['EPSG:9', 'swap+', 'rm -rf', '']) {
      expect(imported(squareRing(111, 40), {}, choice).blocked?.code).toBe('coordinates-choice-unknown')
    }
  })
})

describe('unprojectorOf', () => {
  it('agrees with GeographicLib along the central meridian of every zone', () => {
    for (let epsg = 4491; epsg <= 4554; epsg++) {
      const unproject = unprojectorOf(epsg)!
      const zone = epsg <= 4501 ? epsg - 4491 + 13 : epsg >= 4513 && epsg <= 4533 ? epsg - 4513 + 25 : 0
      const [lng, lat] = unproject(zone * 1e6 + 500_000, northing(40, 111))
      const meridian =
        epsg <= 4501
          ? zone * 6 - 3
          : epsg <= 4512
            ? 75 + (epsg - 4502) * 6
            : epsg <= 4533
              ? zone * 3
              : 75 + (epsg - 4534) * 3
      expect(lng).toBeCloseTo(meridian, 9)
      expect(lat).toBeCloseTo(40, 7)
    }
  })
})
