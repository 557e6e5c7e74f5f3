import { describe, expect, test } from 'vitest'
import { FILL_COUNT, mapPalette } from '#app/map/map-palette.ts'

type Triple = readonly [number, number, number]

/** Machado, Oliveira & Fernandes 2009, severity 1, on linear RGB; identity for normal sight. */
const SIGHTS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
}

function linear(hex: string): Triple {
  const channel = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Oklab (Ottosson 2020): distances follow what the eye sees. */
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function seen(hex: string, sight: string): Triple {
  const [r, g, b] = linear(hex)
  const rows = SIGHTS[sight]!.map((row) => row[0] * r + row[1] * g + row[2] * b)
  return oklab(rows as unknown as Triple)
}

function distance(a: Triple, b: Triple): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = linear(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright! + 0.05) / (dark! + 0.05)
}

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const palette = mapPalette(scheme)
  const grounds = [...palette.fills, ...Object.values(palette.pairs), palette.ground, palette.unassigned]

  test('has as many colours as jurisdictions are shared out among', () => {
    expect(palette.fills).toHaveLength(FILL_COUNT)
  })

  test.each(Object.keys(SIGHTS))('gives fills that differ for %s sight', (sight) => {
    const limit = sight === 'normal' ? 0.03 : 0.018
    const pairs = palette.fills.flatMap((a, i) => palette.fills.slice(i + 1).map((b) => [a, b] as const))
    const alike = pairs.filter(([a, b]) => distance(seen(a, sight), seen(b, sight)) < limit)
    expect(alike).toEqual([])
  })

  test.each(Object.keys(SIGHTS))(
    'tells communities with none, one and several departments apart for %s sight',
    (sight) => {
      const { none, one, several } = palette.pairs
      for (const [a, b] of [
        [none, one],
        [one, several],
        [none, several],
      ] as const) {
        expect(distance(seen(a, sight), seen(b, sight))).toBeGreaterThan(0.018)
      }
    },
  )

  test.each([
    ['names', [palette.text, palette.textMuted], 4.5],
    ['borders', [palette.border, palette.borderFine, palette.accent, palette.target], 3],
    ['signs of the bands', Object.values(palette.bands), 3],
  ] as const)('keeps %s readable on every ground', (_what, inks, limit) => {
    const faint = inks.flatMap((ink) =>
      grounds.filter((ground) => contrast(ink, ground) < limit).map((ground) => [ink, ground]),
    )
    expect(faint).toEqual([])
  })

  test('tells the selection, the one that receives and the alarm apart', () => {
    const inks = [palette.accent, palette.target, palette.bands.split].map((ink) => seen(ink, 'normal'))
    const [selection, receiver, alarm] = inks as [Triple, Triple, Triple]
    for (const [a, b] of [
      [selection, receiver],
      [receiver, alarm],
      [alarm, selection],
    ] as const) {
      expect(distance(a, b)).toBeGreaterThan(0.15)
    }
  })
})
