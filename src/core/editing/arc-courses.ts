/** New positions of arcs, interleaved, both ends included. */
export type ArcCourses = ReadonlyMap<number, readonly number[]>
