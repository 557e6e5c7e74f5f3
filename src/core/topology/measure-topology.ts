import { arcLengthMeters } from './arc-length.ts'
import { faceAreaSquareMeters } from './face-area.ts'
import type { Topology } from './topology.ts'

/**
 * Sizes of faces and arcs as integers in small units, so that sums of any length, added and taken away in any order,
 * stay exact (invariant A1).
 */
export interface TopologyMeasures {
  /** By face, in square decimetres. */
  readonly faceAreaSquareDecimeters: Float64Array
  /** By arc, in centimetres. */
  readonly arcLengthCentimeters: Float64Array
}

/** Measures every face (ellipsoidal area) and every arc (ellipsoidal length) once. */
export function measureTopology(topology: Topology): TopologyMeasures {
  const faceAreaSquareDecimeters = new Float64Array(topology.faceCount)
  const arcLengthCentimeters = new Float64Array(topology.arcStart.length)
  for (const arc of arcLengthCentimeters.keys()) arcLengthCentimeters[arc] = arcCentimeters(topology, arc)
  for (const face of faceAreaSquareDecimeters.keys()) {
    faceAreaSquareDecimeters[face] = faceSquareDecimeters(topology, face)
  }
  return { faceAreaSquareDecimeters, arcLengthCentimeters }
}

/** Measures that follow the edits of a topology. Never keep one of the arrays across an edit. */
export class EditableMeasures implements TopologyMeasures {
  faceAreaSquareDecimeters: Float64Array
  arcLengthCentimeters: Float64Array
  readonly #topology: Topology

  /** @param measures Of the topology as it stands; copied. */
  constructor(topology: Topology, measures: TopologyMeasures = measureTopology(topology)) {
    this.#topology = topology
    this.faceAreaSquareDecimeters = measures.faceAreaSquareDecimeters.slice()
    this.arcLengthCentimeters = measures.arcLengthCentimeters.slice()
  }

  /** Measures edited arcs and faces again; those whose slots are gone or empty are none. */
  remeasure(arcs: Iterable<number>, faces: Iterable<number>): void {
    const topology = this.#topology
    this.faceAreaSquareDecimeters = withRoom(this.faceAreaSquareDecimeters, topology.faceCount)
    this.arcLengthCentimeters = withRoom(this.arcLengthCentimeters, topology.arcStart.length)
    for (const arc of arcs) {
      const isThere = arc < topology.arcStart.length
      this.arcLengthCentimeters[arc] = isThere ? arcCentimeters(topology, arc) : 0
    }
    for (const face of faces) {
      const isThere = face < topology.faceCount
      this.faceAreaSquareDecimeters[face] = isThere ? faceSquareDecimeters(topology, face) : 0
    }
  }
}

function arcCentimeters(topology: Topology, arc: number): number {
  return Math.round(arcLengthMeters(topology, arc) * 100)
}

function faceSquareDecimeters(topology: Topology, face: number): number {
  return Math.round(faceAreaSquareMeters(topology, face) * 100)
}

function withRoom(array: Float64Array, length: number): Float64Array {
  if (length <= array.length) return array
  const larger = new Float64Array(Math.ceil(length * 1.5))
  larger.set(array)
  return larger
}
