import geodesic from 'geographiclib-geodesic'
import { describe, expect, it } from 'vitest'
import { ringAreaSquareMeters } from '#core/geometry/ring-area.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'

const wgs84 = geodesic.Geodesic.WGS84

function areaOfGeographicLib(ring: Int32Array): number {
  const polygon = wgs84.Polygon(false)
  for (let i = 0; i < ring.length; i += 2) polygon.AddPoint(ring[i + 1]! / 1e7, ring[i]! / 1e7)
  return polygon.Compute(false, true).area!
}

const hohhot = { x: 1_117_000_000, y: 408_000_000 }
const shapes: Record<string, number[]> = {
  'a block of 100 m': [0, 0, 12_000, 0, 12_000, 9_000, 0, 9_000],
  'a triangle of 1 km lying on a parallel': [0, 0, 120_000, 0, 60_000, 90_000],
  'a slanted triangle of 10 km': [0, 0, 1_200_000, 300_000, 200_000, 1_000_000],
  'a quadrangle of 30 km': [0, 0, 3_500_000, 100_000, 3_000_000, 2_500_000, -300_000, 2_000_000],
}

describe('ringAreaSquareMeters', () => {
  for (const [name, offsets] of Object.entries(shapes)) {
    it(`agrees with GeographicLib to 1e-6 for ${name}`, () => {
      for (const origin of [
        hohhot,
        { x: -714_000_000, y: 418_000_000 },
        { x: 883_000_000, y: -225_000_000 },
      ]) {
        const ring = Int32Array.from(offsets, (v, i) => v + (i % 2 === 0 ? origin.x : origin.y))
        const expected = areaOfGeographicLib(ring)
        const actual = ringAreaSquareMeters(ring, 0, ring.length / 2)
        expect(Math.abs(actual - expected) / expected).toBeLessThan(1e-6)
      }
    })
  }

  it('is negative for a clockwise ring and zero for less than three positions', () => {
    const ring = Int32Array.of(0, 0, 0, 10_000, 10_000, 0)
    expect(ringAreaSquareMeters(ring, 0, 3)).toBeLessThan(0)
    expect(ringAreaSquareMeters(ring, 0, 2)).toBe(0)
  })

  it('adds up: two halves are the whole', () => {
    const left = Int32Array.of(0, 0, 5_000, 100, 6_000, 9_000, 0, 9_000)
    const right = Int32Array.of(5_000, 100, 12_000, 0, 12_000, 9_000, 6_000, 9_000)
    const whole = Int32Array.of(0, 0, 5_000, 100, 12_000, 0, 12_000, 9_000, 6_000, 9_000, 0, 9_000)
    const shift = (ring: Int32Array) => ring.map((v, i) => v + (i % 2 === 0 ? hohhot.x : hohhot.y))
    const area = (ring: Int32Array) => ringAreaSquareMeters(shift(ring), 0, ring.length / 2)
    expect(Math.abs(area(left) + area(right) - area(whole)) / area(whole)).toBeLessThan(1e-10)
  })
})

describe('segmentLengthMeters', () => {
  it('agrees with GeographicLib to 1e-6 for segments up to 5 km in any direction', () => {
    for (let i = 0; i < 16; i++) {
      const dx = Math.round(60_000 * Math.cos((i * Math.PI) / 8) * 10)
      const dy = Math.round(45_000 * Math.sin((i * Math.PI) / 8) * 10)
      const { x, y } = hohhot
      const expected = wgs84.Inverse(y / 1e7, x / 1e7, (y + dy) / 1e7, (x + dx) / 1e7).s12!
      expect(Math.abs(segmentLengthMeters(x, y, x + dx, y + dy) / expected - 1)).toBeLessThan(1e-6)
    }
  })
})
