import { describe, expect, test } from 'vitest'
import { boundsSentence, boundsWay } from '#core/description/bounds-text.ts'
import { fourBounds } from '#core/description/four-bounds.ts'
import { NamedLines } from '#core/description/named-lines.ts'
import { toGrid } from '#core/geometry/grid.ts'
import type { LineKind } from '#core/plan/line-table.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { lineTable } from '#io/formats/line-table.ts'

/** Side of a cell, about 840 m by 1,110 m, and the south-west corner, in degrees. */
const [CELL, WEST, SOUTH] = [0.01, 111.6, 40.8]

interface DrawnLine {
  readonly name: string
  readonly kind?: LineKind
  /** Corners of cells, columns from the west and rows from the south. */
  readonly course: readonly (readonly [x: number, y: number])[]
}

/** The bounds of the letter A in a picture of cells; the first row lies in the north, a dot is ground of nobody. */
function boundsOfA(picture: readonly string[], drawn: readonly DrawnLine[] = []) {
  const cells = picture.flatMap((row, at) =>
    [...row].map((letter, x) => ({ letter, x, y: picture.length - 1 - at })),
  )
  const coordinates = cells.flatMap(({ x, y }) =>
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
    ].flatMap(([column, row]) => [WEST + column! * CELL, SOUTH + row! * CELL]),
  )
  const { topology, faceFeature } = buildTopology({
    coordinates: Float64Array.from(coordinates),
    ringStart: Uint32Array.from({ length: cells.length + 1 }, (_, at) => 4 * at),
    polygonStart: Uint32Array.from({ length: cells.length + 1 }, (_, at) => at),
    polygonFeature: Uint32Array.from({ length: cells.length }, (_, at) => at),
    featureCount: cells.length,
  })
  const labels = faceFeature.map((feature) => cells[feature]!.letter.charCodeAt(0))
  const lines = lineTable(
    drawn.map(({ name, kind = 'arterial', course }) => ({
      name,
      kind,
      points: course.flatMap(([x, y]) => [toGrid(WEST + x * CELL), toGrid(SOUTH + y * CELL)]),
    })),
  )
  const nameOf = (label: number): string => (label === 46 ? '' : `${String.fromCodePoint(label)}街道`)
  return fourBounds(topology, labels, 'A'.charCodeAt(0), nameOf, new NamedLines(lines))
}

const SQUARE = ['...', '.A.', '...']
const ROADS: readonly DrawnLine[] = [
  {
    name: '东街',
    course: [
      [2, 0],
      [2, 3],
    ],
  },
  {
    name: '南街',
    course: [
      [0, 1],
      [3, 1],
    ],
  },
  {
    name: '西街',
    course: [
      [1, 0],
      [1, 3],
    ],
  },
  {
    name: '北街',
    course: [
      [0, 2],
      [3, 2],
    ],
  },
]

describe('each side', () => {
  test('one road at each of four sides', () => {
    const bounds = boundsOfA(SQUARE, ROADS)
    expect(boundsSentence(bounds, 'zh')).toBe('东至东街，南至南街，西至西街，北至北街。')
    expect(boundsSentence(bounds, 'en')).toBe(
      'to the east 东街; to the south 南街; to the west 西街; to the north 北街.',
    )
    expect(boundsWay(bounds, 'zh')).toBe(
      '自西街中心线与北街中心线交汇点起，沿北街中心线，转沿东街中心线，转沿南街中心线，转沿西街中心线，至起点闭合。',
    )
    expect(bounds.unnamed).toEqual([])
  })

  test('several roads at one side, the longest first', () => {
    const bounds = boundsOfA(
      ['.....', '.AAA.', '.....'],
      [
        {
          name: '长街',
          course: [
            [2, 2],
            [4, 2],
          ],
        },
        {
          name: '短街',
          course: [
            [1, 2],
            [2, 2],
          ],
        },
        {
          name: '环路',
          course: [
            [4, 2],
            [4, 1],
            [1, 1],
            [1, 2],
          ],
        },
      ],
    )
    expect(boundsSentence(bounds, 'zh')).toBe('东至环路，南至环路，西至环路，北至长街、短街。')
  })

  test('a river rather than the road that shares its bed', () => {
    const river: DrawnLine = {
      name: '扎达盖河',
      kind: 'river',
      course: [
        [1, 0],
        [1, 3],
      ],
    }
    const bounds = boundsOfA(SQUARE, [...ROADS, river])
    expect(boundsSentence(bounds, 'zh')).toBe('东至东街，南至南街，西至扎达盖河，北至北街。')
    expect(bounds.parts[0]!.sides.west[0]!.along).toEqual({
      kind: 'river',
      name: '扎达盖河',
      place: 'centre',
    })
  })

  test('beside a wide road is its edge, farther away it is none', () => {
    const near = boundsOfA(SQUARE, [
      {
        name: '快速路',
        kind: 'expressway',
        course: [
          [2.018, 0],
          [2.018, 3],
        ],
      },
    ])
    expect(near.parts[0]!.sides.east[0]!.along).toEqual({
      kind: 'expressway',
      name: '快速路',
      place: 'beside',
    })
    expect(boundsWay(near, 'zh')).toContain('快速路边线')
    const far = boundsOfA(SQUARE, [
      {
        name: '快速路',
        course: [
          [2.06, 0],
          [2.06, 3],
        ],
      },
    ])
    expect(far.parts[0]!.sides.east[0]!.along.kind).toBe('unnamed')
  })

  test('a road that only crosses the border bounds nothing', () => {
    const bounds = boundsOfA(SQUARE, [
      ...ROADS,
      {
        name: '横街',
        course: [
          [0, 1.5],
          [3, 1.5],
        ],
      },
    ])
    expect(boundsSentence(bounds, 'zh')).not.toContain('横街')
  })
})

test('where no line runs the neighbour is named, and where nobody lies a name is asked for', () => {
  const bounds = boundsOfA(['BBB', 'CAD', '...'])
  expect(boundsSentence(bounds, 'zh')).toBe('东至D街道，南至（未命名边界），西至C街道，北至B街道。')
  expect(boundsSentence(bounds, 'en')).toBe(
    'to the east D街道; to the south (unnamed border); to the west C街道; to the north B街道.',
  )
  expect(bounds.unnamed).toHaveLength(1)
  expect(bounds.unnamed[0]!.meters).toBeGreaterThan(800)
  expect(bounds.unnamed[0]!.at).toEqual([toGrid(WEST + 1.5 * CELL), toGrid(SOUTH + CELL)])
})

test('an enclave in one neighbour has that on all sides', () => {
  const bounds = boundsOfA(['BBB', 'BAB', 'BBB'])
  expect(boundsSentence(bounds, 'zh')).toBe('四至均为B街道。')
  expect(boundsSentence(bounds, 'en')).toBe('B街道 on all sides.')
  expect(boundsWay(bounds, 'zh')).toBe('四周沿B街道界闭合。')
})

test('ring-shaped ground does not include what lies inside', () => {
  const bounds = boundsOfA(
    ['.....', '.AAA.', '.ABA.', '.AAA.', '.....'],
    [
      {
        name: '外环',
        course: [
          [1, 1],
          [4, 1],
          [4, 4],
          [1, 4],
          [1, 1],
        ],
      },
    ],
  )
  expect(boundsSentence(bounds, 'zh')).toBe('四至均为外环；不含其中的B街道。')
  expect(boundsSentence(bounds, 'en')).toBe('外环 on all sides; not including B街道 inside.')
})

test('ground in two parts is told part by part, the larger one first', () => {
  const bounds = boundsOfA(
    ['.......', '.A..AA.', '.......'],
    [
      {
        name: '大院路',
        course: [
          [4, 1],
          [6, 1],
          [6, 2],
          [4, 2],
          [4, 1],
        ],
      },
      {
        name: '小院路',
        course: [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 2],
          [1, 1],
        ],
      },
    ],
  )
  expect(boundsSentence(bounds, 'zh')).toBe('四至均为大院路；飞地四至均为小院路。')
  expect(boundsSentence(bounds, 'en')).toBe('大院路 on all sides; exclave: 小院路 on all sides.')
})

test('the way round is as long as the border, and begins in the north-west', () => {
  const bounds = boundsOfA(['.BB.', 'CAAD', 'CAA.', '.EE.'], ROADS)
  const [{ way }] = bounds.parts as [(typeof bounds.parts)[number]]
  const total = way.reduce((sum, { meters }) => sum + meters, 0)
  expect(total).toBeGreaterThan(2 * (2 * 840 + 2 * 1_110) - 50)
  expect(total).toBeLessThan(2 * (2 * 845 + 2 * 1_112))
})
