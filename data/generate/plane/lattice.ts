import type { Point } from './point.ts'

/**
 * The stored lattice: whole numbers of 1e-7 degree (about 1 cm). The plane is a plate carrée with
 * fixed metres per degree at 40.8° N, so no trigonometry is needed and both ways are exact enough
 * (below 0.3 % over the city).
 */
export const lattice = {
  originLng: 1116800000,
  originLat: 408200000,
  metersPerLng: 84_400 / 1e7,
  metersPerLat: 111_050 / 1e7,

  toPlane(lng: number, lat: number): Point {
    return [(lng - this.originLng) * this.metersPerLng, (lat - this.originLat) * this.metersPerLat]
  },

  fromPlane(point: Point): readonly [lng: number, lat: number] {
    return [
      this.originLng + Math.round(point[0] / this.metersPerLng),
      this.originLat + Math.round(point[1] / this.metersPerLat),
    ]
  },

  /** From degrees as written by hand. */
  fromDegrees(lng: number, lat: number): Point {
    return this.toPlane(Math.round(lng * 1e7), Math.round(lat * 1e7))
  },

  /** To degrees as written in the files, at most seven decimals. */
  toDegrees(point: Point): [lng: number, lat: number] {
    const [lng, lat] = this.fromPlane(point)
    return [lng / 1e7, lat / 1e7]
  },
} as const
