/** Buildings of a city in flat arrays. They do not tile: they are footprints that lie on the faces. */
export interface BuildingTable {
  /** A position inside each building: x and y, interleaved, in steps of 1e-7 degree. */
  readonly points: Int32Array
  readonly residents: Int32Array
  readonly households: Int32Array
  /** Residents of 60 years and older; -1 = not known. */
  readonly elderly: Int32Array
  /** Index of the compound each belongs to, or -1. */
  readonly compound: Int32Array
  /** Face of the base's topology that the position lies in: on a border the smallest one, outside all faces -1. */
  readonly face: Int32Array
  /** First position of each outline, in positions (not in array elements). Length: buildings + 1. */
  readonly outlineStart: Uint32Array
  /** Shells, the first position not repeated; none for a building known as a point. */
  readonly outlines: Int32Array
}

/** No buildings. Every base without any shares these arrays. */
export const EMPTY_BUILDINGS: BuildingTable = {
  points: new Int32Array(0),
  residents: new Int32Array(0),
  households: new Int32Array(0),
  elderly: new Int32Array(0),
  compound: new Int32Array(0),
  face: new Int32Array(0),
  outlineStart: new Uint32Array(1),
  outlines: new Int32Array(0),
}
