import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTopology } from '#core/topology/build-topology.ts'
import { arcsGeoJson } from '#io/formats/arcs-geojson.ts'
import { ByteWriter } from '#io/formats/byte-writer.ts'
import { facesGeoJson } from '#io/formats/faces-geojson.ts'
import { latticePolygons } from './small-city.ts'

function parse(bytes: Uint8Array) {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
}

describe('ByteWriter', () => {
  it('writes grid positions as degrees that read back to the last bit, with at most seven decimals', () => {
    const step = fc.oneof(
      fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }),
      fc.integer({ min: -99, max: 99 }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(step, step), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (positions, isBackward) => {
          const writer = new ByteWriter()
          const [from, direction] = isBackward ? [positions.length - 1, -1 as const] : [0, 1 as const]
          writer.positions(positions.flat(), from, positions.length, direction)
          const degrees = positions.map(([x, y]) => [x / 1e7, y / 1e7])
          const text = new TextDecoder().decode(writer.finish())
          expect(JSON.parse(`[${text}]`)).toEqual(isBackward ? degrees.toReversed() : degrees)
          expect(text).not.toMatch(/e|\.\d{8}|\.\d*0[,\]]/)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('writes any text, short and long, as UTF-8', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 40 }), (texts) => {
        const writer = new ByteWriter()
        for (const text of texts) writer.text(text)
        expect(new TextDecoder().decode(writer.finish())).toBe(texts.join(''))
      }),
    )
  })
})

describe('the GeoJSON of the map', () => {
  const { topology } = buildTopology(latticePolygons(3, 2, [0.3, -0.4, 0.2, 0.5, -0.1]))

  it('has a closed polygon for each face, counter-clockwise, under its number', () => {
    const { features } = parse(facesGeoJson(topology))
    expect(features.map(({ id }: { id: number }) => id)).toEqual([0, 1, 2, 3, 4, 5])
    for (const { geometry } of features) {
      const [ring] = geometry.coordinates
      expect(ring).toHaveLength(5)
      expect(ring[0]).toEqual(ring[4])
      const [[ax, ay], [bx, by], [cx, cy]] = ring
      expect((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)).toBeGreaterThan(0)
    }
  })

  it('has a line for each arc under its number, with the arc’s own positions', () => {
    const { features } = parse(arcsGeoJson(topology))
    expect(features).toHaveLength(topology.arcStart.length)
    for (const { id, geometry } of features) {
      const from = topology.arcStart[id]!
      expect(geometry.coordinates).toHaveLength(topology.arcEnd[id]! - from)
      expect(geometry.coordinates[0]).toEqual([
        topology.points[2 * from]! / 1e7,
        topology.points[2 * from + 1]! / 1e7,
      ])
    }
  })
})
