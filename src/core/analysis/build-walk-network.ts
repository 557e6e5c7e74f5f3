import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { LINE_KINDS, type LineKind, type LineTable } from '#core/plan/line-table.ts'
import { joinVertices } from '#core/topology/join-vertices.ts'
import type { LayeredSegments } from '#core/topology/layered-segments.ts'
import { nodeSegments } from '#core/topology/node-segments.ts'
import { uniqueEdges } from '#core/topology/unique-edges.ts'
import { VertexTable } from '#core/topology/vertex-table.ts'
import type { WalkNetwork } from './walk-network.ts'

/** Lines that nobody walks straight across. */
const BARRIERS: ReadonlySet<LineKind> = new Set(['river', 'railway', 'expressway'])

/** Lines that people walk along. */
const ROADS: ReadonlySet<LineKind> = new Set(['expressway', 'arterial', 'secondary', 'local'])

/** A road that ends this near to another one meets it. */
const MEETING_METERS = 1

/**
 * The roads of a city as a graph, and its barriers as segments. Roads meet where they share a position, cross, or end
 * within a metre of each other (snap rounding, Hobby 1999). Where two lines run in the same course and one of them is
 * a river, a railway or an expressway, the road is open at its nodes only, so that nobody steps across.
 */
export function buildWalkNetwork(lines: LineTable): {
  readonly network: WalkNetwork
  readonly barriers: Int32Array
} {
  const joined = joinVertices(lines.points)
  const table = new VertexTable(joined.points)
  const scale = metersPerStep(lines.points[1] ?? 0)
  const { segments } = nodeSegments(
    table,
    segmentsOf(lines, joined.vertexOf),
    MEETING_METERS / scale.north,
    scale.east / scale.north,
  )
  const kindOf = (line: number): LineKind => LINE_KINDS[lines.kind[line]!]!
  const unique = uniqueEdges(segments)
  const road = new Int32Array(unique.edgeCount).fill(-1)
  const isBarrier = new Uint8Array(unique.edgeCount)
  for (const [segment, line] of segments.layer.entries()) {
    const edge = unique.edgeOf[segment]!
    const kind = kindOf(line)
    if (BARRIERS.has(kind)) isBarrier[edge] = 1
    if (ROADS.has(kind) && (road[edge]! < 0 || line < road[edge]!)) road[edge] = line
  }
  const kept = [...road.keys()].filter((edge) => road[edge]! >= 0)
  const blocking = [...road.keys()].filter((edge) => isBarrier[edge] === 1)
  const nodes = table.points.slice(0, 2 * table.count)
  const from = Int32Array.from(kept, (edge) => unique.from[edge]!)
  const to = Int32Array.from(kept, (edge) => unique.to[edge]!)
  const at = (node: number): [x: number, y: number] => [nodes[2 * node]!, nodes[2 * node + 1]!]
  return {
    network: {
      nodes,
      from,
      to,
      meters: Float64Array.from(kept, (_, i) => segmentLengthMeters(...at(from[i]!), ...at(to[i]!))),
      line: Int32Array.from(kept, (edge) => road[edge]!),
      isOpen: Uint8Array.from(kept, (edge) => 1 - isBarrier[edge]!),
      ...edgesAt(table.count, from, to),
    },
    barriers: Int32Array.from(
      blocking.flatMap((edge) => at(unique.from[edge]!).concat(at(unique.to[edge]!))),
    ),
  }
}

/** The segments of all lines, each in the layer of its line. */
function segmentsOf(lines: LineTable, vertexOf: Int32Array): LayeredSegments {
  const found: { readonly from: number; readonly to: number; readonly layer: number }[] = []
  for (let line = 0; line < lines.kind.length; line++) {
    for (let i = lines.lineStart[line]! + 1; i < lines.lineStart[line + 1]!; i++) {
      const [from, to] = [vertexOf[i - 1]!, vertexOf[i]!]
      if (from !== to) found.push({ from, to, layer: line })
    }
  }
  return {
    from: Int32Array.from(found, ({ from }) => from),
    to: Int32Array.from(found, ({ to }) => to),
    layer: Int32Array.from(found, ({ layer }) => layer),
    isNew: new Uint8Array(found.length).fill(1),
  }
}

function edgesAt(
  nodeCount: number,
  from: Int32Array,
  to: Int32Array,
): Pick<WalkNetwork, 'edgeStart' | 'edges'> {
  const edgeStart = new Uint32Array(nodeCount + 1)
  for (const ends of [from, to]) for (const node of ends) edgeStart[node + 1]!++
  for (let node = 0; node < nodeCount; node++) edgeStart[node + 1]! += edgeStart[node]!
  const edges = new Int32Array(2 * from.length)
  const next = edgeStart.slice()
  for (let edge = 0; edge < from.length; edge++) {
    for (const node of [from[edge]!, to[edge]!]) edges[next[node]!++] = edge
  }
  return { edgeStart, edges }
}
