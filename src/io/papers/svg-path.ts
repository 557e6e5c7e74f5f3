import type { PolygonCoordinates } from '#core/topology/outline-polygons.ts'

/** Where degrees come to stand on paper, in millimetres. */
export type Place = (lng: number, lat: number) => readonly [x: number, y: number]

/** A number as SVG has it: hundredths of a millimetre are finer than any printer. */
export function svgNumber(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A position as SVG has it. */
export function svgPosition([x, y]: readonly [number, number]): string {
  return `${svgNumber(x)} ${svgNumber(y)}`
}

/** Polygons as the data of an SVG path; holes are holes by the even-odd rule. */
export function svgPath(polygons: readonly PolygonCoordinates[], place: Place): string {
  return polygons
    .flatMap((polygon) =>
      polygon.map((ring) => {
        const points = ring.slice(0, -1).map(([lng, lat]) => svgPosition(place(lng, lat)))
        return `M${points.join('L')}Z`
      }),
    )
    .join('')
}
