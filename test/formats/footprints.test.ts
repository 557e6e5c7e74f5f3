import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { ringContains } from '#core/topology/ring-contains.ts'
import { footprintOutline } from '#io/formats/footprint-outline.ts'
import { importCity } from '#io/formats/import-city.ts'
import { pointInOutline } from '#core/topology/point-in-outline.ts'
import { readBundledFootprints } from '#io/formats/read-bundled-footprints.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import { footprintOfText } from '#io/formats/recognise-level.ts'
import { bytesOf, collection, feature, importFiles, squareFeature, squareRing } from './geojson-builder.ts'

/** Two communities side by side, 0.001 degree wide each. */
const communities = collection([
  squareFeature({ name: '东社区', residents: 300, households: 120 }, 0),
  squareFeature({ name: '西社区', residents: 100, households: 40 }, 1),
])

/** A house at `east`, `north` (parts of 0.001 degree) of the first community's corner. */
function house(properties: object, east: number, north: number, size = 0.0001) {
  const ring = squareRing(111.7 + east / 1000, 40.8 + north / 1000, size)
  return feature(properties, { type: 'Polygon', coordinates: [ring] })
}

function pointHouse(properties: object, east: number, north: number) {
  return feature(properties, { type: 'Point', coordinates: [111.7 + east / 1000, 40.8 + north / 1000] })
}

function imported(files: Readonly<Record<string, unknown>>, options = {}) {
  const { base, report } = importFiles({ '社区.geojson': communities, ...files }, options)
  if (base === null) throw new Error(JSON.stringify(report.blocked))
  return { base, report }
}

/** Name of the unit that each building lies in, or null. */
function unitsOfBuildings({ buildings, faceOwner, jurisdictions }: PlanBase): (string | null)[] {
  return Array.from(buildings.face, (face) => (face < 0 ? null : jurisdictions[faceOwner[face]!]!.name))
}

describe('a file of buildings', () => {
  it('becomes the table of the base: outlines, a position inside, residents, the unit each lies in', () => {
    const houses = collection([
      house({ 居民数: 12, 户数: 5 }, 0.2, 0.2),
      house({ 居民数: 30, 户数: 9 }, 1.2, 0.2),
    ])
    const { base, report } = imported({ '楼栋.geojson': houses })
    const { buildings } = base
    expect(report.layers[1]).toMatchObject({ level: 'buildings', features: 2, problems: [] })
    expect([...buildings.residents]).toEqual([12, 30])
    expect([...buildings.households]).toEqual([5, 9])
    expect([...buildings.outlineStart]).toEqual([0, 4, 8])
    expect(unitsOfBuildings(base)).toEqual(['东社区', '西社区'])
    expect([...buildings.compound]).toEqual([-1, -1])
  })

  it('leaves the figures of the units as they are, whatever the buildings add up to', () => {
    const { base } = imported({ 'buildings.geojson': collection([house({ residents: 7 }, 0.2, 0.2)]) })
    expect([...base.figures.residents].toSorted((a, b) => a - b)).toEqual([100, 300])
  })

  it('may be points; elsewhere points are refused as before', () => {
    const points = collection([
      pointHouse({ residents: 3 }, 0.5, 0.5),
      pointHouse({ residents: 4 }, 1.5, 0.5),
    ])
    const { base } = imported({ '楼栋.geojson': points })
    expect([...base.buildings.residents]).toEqual([3, 4])
    expect(base.buildings.outlines).toHaveLength(0)
    expect(unitsOfBuildings(base)).toEqual(['东社区', '西社区'])
    const { base: other, report } = imported({ '小区.geojson': points })
    expect(other.compounds.names).toEqual([])
    expect(report.outcomes.slice(2).map(({ problems }) => problems[0]!.code)).toEqual(
      Array(2).fill('geometry-not-polygon'),
    )
  })

  it('without a column of residents is kept for its places, and the report says so', () => {
    const { base, report } = imported({ '楼栋.geojson': collection([house({}, 0.2, 0.2)]) })
    expect([...base.buildings.residents]).toEqual([0])
    expect(report.layers[1]!.problems).toEqual([{ code: 'buildings-without-residents', data: {} }])
    const some = collection([house({ residents: 4 }, 0.2, 0.2), house({ residents: '不详' }, 0.4, 0.2)])
    expect(imported({ '楼栋.geojson': some }).report.layers[1]!.problems).toEqual([
      { code: 'buildings-residents-missing', data: { count: 1 } },
    ])
  })

  it('says of each building that lies in no unit, is in parts, has an unreadable figure, or is no place at all', () => {
    const parts = [0.2, 0.5].map((east, i) => [squareRing(111.7 + east / 1000, 40.8002, 0.0001 * (i + 1))])
    const houses = collection([
      house({ residents: 1 }, 5, 5),
      feature({ residents: 1 }, { type: 'MultiPolygon', coordinates: parts }),
      house({ residents: '很多' }, 0.2, 0.2),
      feature(
        { residents: 1 },
        {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [1, 1],
          ],
        },
      ),
      feature({ residents: 1 }, null),
    ])
    const { base, report } = imported({ '楼栋.geojson': houses })
    expect(
      report.outcomes.slice(2).map(({ outcome, problems }) => `${outcome}: ${problems[0]!.code}`),
    ).toEqual([
      'taken: building-outside',
      'taken: footprint-in-parts',
      'taken: count-unreadable',
      'refused: geometry-not-polygon',
      'refused: geometry-missing',
    ])
    expect(unitsOfBuildings(base)).toEqual([null, '东社区', '东社区'])
    expect(base.buildings.outlines[8]).toBe(Math.round((111.7 + 0.0005) * 1e7))
  })

  it('is recognised by a level column, and read as the planner says otherwise', () => {
    const rows = collection([house({ level: '楼栋', residents: 5 }, 0.2, 0.2)])
    expect(imported({ 'x.geojson': rows }).report.layers[1]!.level).toBe('buildings')
    const plain = collection([house({ residents: 5 }, 0.2, 0.2)])
    const choices = [{ file: 'x.geojson', level: 'buildings' as const }]
    expect([...imported({ 'x.geojson': plain }, { choices }).base.buildings.residents]).toEqual([5])
  })

  it('alone is no city, and the reason says what is missing', () => {
    const { base, report } = importFiles({ '楼栋.geojson': collection([house({ residents: 5 }, 0.2, 0.2)]) })
    expect([base, report.blocked!.code]).toEqual([null, 'import-only-footprints'])
  })

  it('in another coordinate system waits for a choice like every layer, points too', () => {
    const projected = collection([
      feature({ residents: 3 }, { type: 'Point', coordinates: [37_390_000, 4_518_000] }),
    ])
    const { base, report } = importFiles({ '社区.geojson': communities, '楼栋.geojson': projected })
    expect([base, report.blocked!.code]).toEqual([null, 'coordinates-projected'])
    const far = collection([
      pointHouse({ residents: 3 }, 0.5, 0.5),
      feature({}, { type: 'Point', coordinates: [500, 40] }),
    ])
    const { report: other } = imported({ '楼栋.geojson': far })
    expect(other.outcomes[3]!.problems.map(({ code }) => code)).toEqual(['coordinate-out-of-range'])
  })
})

describe('a file of compounds', () => {
  const compounds = collection([
    house({ id: 'c1', name: '甲院' }, 0.1, 0.1, 0.0004),
    house({ id: 'c2', name: '乙院' }, 1.1, 0.1, 0.0004),
  ])

  it('becomes the table of the base; buildings belong by code, by name, else by place', () => {
    const houses = collection([
      house({ compound: 'c2', residents: 1 }, 0.2, 0.2),
      house({ compound: '甲院', residents: 1 }, 1.2, 0.2),
      house({ compound: null, residents: 1 }, 1.2, 0.2),
      house({ compound: 'c9', residents: 1 }, 0.7, 0.7),
    ])
    const { base, report } = imported({ '小区.geojson': compounds, '楼栋.geojson': houses })
    expect(base.compounds.names).toEqual(['甲院', '乙院'])
    expect([...base.compounds.outlineStart]).toEqual([0, 4, 8])
    expect([...base.buildings.compound]).toEqual([1, 0, 1, -1])
    expect(report.outcomes.at(-1)!.problems).toEqual([{ code: 'parent-unknown', data: { parent: 'c9' } }])
  })
})

it('the last word of a title says what the rows are', () => {
  const titles = [
    '楼栋',
    '社区楼栋',
    '楼栋网格',
    'Buildings 2024',
    '小区',
    '社区小区院落',
    'communities',
    '小区楼栋',
    '社区',
  ]
  expect(titles.map(footprintOfText)).toEqual([
    'buildings',
    'buildings',
    null,
    'buildings',
    'compounds',
    'compounds',
    null,
    'buildings',
    null,
  ])
})

describe('the footprints that come with the program', () => {
  it('are read as the planner’s own file would be', () => {
    const file = (name: string) => new Uint8Array(readFileSync(`data/hohhot/${name}.geojson`))
    const grids = { file: 'grids', result: readLayer(file('grids'), 'grids') }
    const quick = (['buildings', 'compounds'] as const).map((kind) =>
      readBundledFootprints(kind, file(kind), kind),
    )
    const [buildings, compounds] = quick.map((one) => (one.ok ? one.value : []))
    const lying = importCity([grids], { footprints: { buildings: buildings!, compounds: compounds! } }).base!
    const dropped = (['buildings', 'compounds'] as const).map((kind) => ({
      file: kind,
      result: readLayer(file(kind), kind),
    }))
    const { base } = importCity([grids, ...dropped])
    expect(base!.buildings).toEqual(lying.buildings)
    expect(base!.compounds).toEqual(lying.compounds)
    expect(lying.buildings.residents.length).toBeGreaterThan(10_000)
  }, 60_000)

  it('are refused when the file is something else', () => {
    const line = feature(
      {},
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
    )
    for (const content of ['<html>', '[]', collection([line]), collection([null])]) {
      expect(readBundledFootprints('buildings', bytesOf(content), 'b.geojson')).toMatchObject({
        ok: false,
        problem: { code: 'bundled-file-damaged', data: { file: 'b.geojson' } },
      })
    }
  })
})

describe('an outline', () => {
  const ring = fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), {
    maxLength: 9,
  })
  const cleaned = (positions: readonly (readonly number[])[]) =>
    footprintOutline(
      positions.flat().map((step) => step / 1e7),
      0,
      positions.length,
    )

  it('has no repeated position and no stretch that runs back, and encloses what the ring did', () => {
    fc.assert(
      fc.property(ring, (positions) => {
        const outline = cleaned(positions)
        const { length } = outline
        for (let i = 0; i < length; i += 2) {
          const [px, py] = [
            outline[(i + length - 2) % length]! - outline[i]!,
            outline[(i + length - 1) % length]! - outline[i + 1]!,
          ]
          const [nx, ny] = [
            outline[(i + 2) % length]! - outline[i]!,
            outline[(i + 3) % length]! - outline[i + 1]!,
          ]
          expect(px * ny - py * nx === 0 && px * nx + py * ny >= 0).toBe(false)
        }
        const flat = positions.flat()
        for (let x = -2.5; x < 3; x++) {
          for (let y = -2.5; y < 3; y++) {
            // Off the grid and off every line between two of its positions.
            const [a, b] = [x + 0.0137, y + 0.0251]
            const before = flat.length === 0 ? -1 : ringContains(flat, 0, flat.length / 2, a, b)
            const after = length === 0 ? -1 : ringContains(outline, 0, length / 2, a, b)
            expect(after).toBe(before)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('holds its position, unless it is thinner than a grid step there', () => {
    const wide = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(wide, (positions) => {
        const outline = cleaned(positions)
        fc.pre(outline.length > 0)
        const [x, y] = pointInOutline(outline)
        const isFirst = x === outline[0] && y === outline[1]
        expect(isFirst || ringContains(outline, 0, outline.length / 2, x, y) === 1).toBe(true)
      }),
    )
  })
})
