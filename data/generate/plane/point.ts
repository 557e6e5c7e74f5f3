/** A position in metres east and north of the city's origin (111.68° E, 40.82° N, WGS84). */
export type Point = readonly [x: number, y: number]
