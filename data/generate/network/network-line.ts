/** What a line of the base map is; `border` and `outline` only cut, they are not drawn. */
export type LineKind = 'expressway' | 'arterial' | 'secondary' | 'railway' | 'river' | 'border' | 'outline'

/**
 * A named line as sketched by hand: a few WGS84 control points in degrees. `course` says how it runs
 * between them: straight, smooth (a road's curve) or natural (a river's or a ridge's wiggle).
 */
export interface NetworkLine {
  readonly name: string
  readonly kind: LineKind
  readonly course: 'straight' | 'smooth' | 'natural'
  readonly points: readonly (readonly [lng: number, lat: number])[]
}
