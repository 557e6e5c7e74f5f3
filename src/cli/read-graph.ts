import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { decodeText } from '#io/formats/decode-text.ts'
import { parseJson } from '#io/formats/parse-json.ts'
import type { BareGraph } from './bare-graph.ts'

/** Characters of a wrong value that are shown. */
const SHOWN = 40

type Row = Readonly<Record<string, unknown>>

/**
 * Reads `{ "nodes": [{ "id", "weight" }], "edges": [{ "from", "to", "length" }] }`. Ids are texts or whole numbers,
 * weights whole numbers ≥ 0, lengths finite and ≥ 0 (needed only where `minimise` is `length`). Rows may stand in any
 * order; an edge stands once, either way round.
 *
 * Problems: those of text and JSON; `graph-no-nodes`, `graph-no-edges`, `graph-node-wrong` {row}, `graph-id-duplicate`
 * {id}, `graph-weight-wrong` {id, found}, `graph-weights-too-large`, `graph-edge-wrong` {row}, `graph-end-unknown` {row,
 * id}, `graph-loop` {row, id}, `graph-edge-duplicate` {from, to}, `graph-length-wrong` {row, found},
 * `graph-disconnected` {id, count, nodes}.
 */
export function readGraph(bytes: Uint8Array, minimise: 'edges' | 'length'): Result<BareGraph> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const parsed = parseJson(decoded.value.text)
  if (!parsed.ok) return parsed
  const content = parsed.value.documents[0]
  const [nodes, edges] = isRow(content) ? [content['nodes'], content['edges']] : []
  if (!Array.isArray(nodes) || nodes.length === 0) return fail(problem('graph-no-nodes'))
  if (!Array.isArray(edges)) return fail(problem('graph-no-edges'))
  const weights = readNodes(nodes)
  if (!weights.ok) return weights
  const ids = [...weights.value.keys()].sort((a, b) => (a < b ? -1 : 1))
  const rows = readEdges(edges, new Map(ids.map((id, node) => [id, node])), minimise)
  if (!rows.ok) return rows
  const graph = {
    ids,
    weight: Float64Array.from(ids, (id) => weights.value.get(id)!),
    graph: packed(rows.value),
  }
  const cutOff = firstCutOff(graph)
  return cutOff === null ? ok(graph) : fail(problem('graph-disconnected', { ...cutOff, nodes: ids.length }))
}

/** Weight of each id. */
function readNodes(nodes: readonly unknown[]): Result<Map<string, number>> {
  const weights = new Map<string, number>()
  let total = 0
  for (const [row, node] of nodes.entries()) {
    const id = isRow(node) ? idOf(node['id']) : null
    if (!isRow(node) || id === null) return fail(problem('graph-node-wrong', { row: row + 1 }))
    if (weights.has(id)) return fail(problem('graph-id-duplicate', { id }))
    const { weight } = node
    if (typeof weight !== 'number' || !Number.isSafeInteger(weight) || weight < 0) {
      return fail(problem('graph-weight-wrong', { id, found: shown(weight) }))
    }
    weights.set(id, weight)
    total += weight
  }
  return Number.isSafeInteger(total) ? ok(weights) : fail(problem('graph-weights-too-large'))
}

/** Neighbours of each node with the cost of the edge between them. */
function readEdges(
  edges: readonly unknown[],
  nodeOf: ReadonlyMap<string, number>,
  minimise: 'edges' | 'length',
): Result<Map<number, number>[]> {
  const rows = Array.from({ length: nodeOf.size }, () => new Map<number, number>())
  for (const [index, edge] of edges.entries()) {
    const row = index + 1
    const [from, to] = isRow(edge) ? [idOf(edge['from']), idOf(edge['to'])] : [null, null]
    if (!isRow(edge) || from === null || to === null) return fail(problem('graph-edge-wrong', { row }))
    const unknown = [from, to].find((id) => !nodeOf.has(id))
    if (unknown !== undefined) return fail(problem('graph-end-unknown', { row, id: unknown }))
    if (from === to) return fail(problem('graph-loop', { row, id: from }))
    const [a, b] = [nodeOf.get(from)!, nodeOf.get(to)!]
    if (rows[a]!.has(b)) return fail(problem('graph-edge-duplicate', { from, to }))
    const { length } = edge
    const isLength = typeof length === 'number' && Number.isFinite(length) && length >= 0
    if (!isLength && (length !== undefined || minimise === 'length')) {
      return fail(problem('graph-length-wrong', { row, found: shown(length) }))
    }
    const cost = minimise === 'length' && isLength ? length : 1
    rows[a]!.set(b, cost)
    rows[b]!.set(a, cost)
  }
  return ok(rows)
}

function packed(rows: readonly ReadonlyMap<number, number>[]): BareGraph['graph'] {
  const start = new Uint32Array(rows.length + 1)
  for (const [node, row] of rows.entries()) start[node + 1] = start[node]! + row.size
  const neighbour = new Int32Array(start[rows.length]!)
  const cost = new Float64Array(neighbour.length)
  for (const [node, row] of rows.entries()) {
    const sorted = [...row].sort(([a], [b]) => a - b)
    for (const [i, [other, one]] of sorted.entries()) {
      neighbour[start[node]! + i] = other
      cost[start[node]! + i] = one
    }
  }
  return { start, neighbour, cost }
}

/** The first node that the largest connected piece does not hold, and how many are outside it; null when there is none. */
function firstCutOff({ ids, graph }: BareGraph): { id: string; count: number } | null {
  const piece = new Int32Array(ids.length).fill(-1)
  const sizes: number[] = []
  for (let first = 0; first < ids.length; first++) {
    if (piece[first]! >= 0) continue
    const queue = [first]
    piece[first] = sizes.length
    for (let head = 0; head < queue.length; head++) {
      for (let i = graph.start[queue[head]!]!; i < graph.start[queue[head]! + 1]!; i++) {
        const other = graph.neighbour[i]!
        if (piece[other]! >= 0) continue
        piece[other] = sizes.length
        queue.push(other)
      }
    }
    sizes.push(queue.length)
  }
  if (sizes.length === 1) return null
  const largest = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size)))
  const node = piece.findIndex((one) => one !== largest)
  return { id: ids[node]!, count: ids.length - sizes[largest]! }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An id as text; null for what is none. */
function idOf(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value
  return Number.isSafeInteger(value) ? String(value) : null
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? '–').slice(0, SHOWN)
}
