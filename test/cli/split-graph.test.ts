import { describe, expect, it, vi } from 'vitest'
import { enGraphProblems } from '#cli/en-graph-problems.ts'
import { zhGraphProblems } from '#cli/zh-graph-problems.ts'
import { runSplitGraph } from '#cli/run-split-graph.ts'
import { wordsOf } from '#cli/words-of.ts'
import { cityLattice, latticeEdges } from '../optimize/partition-problems.ts'

vi.setConfig({ testTimeout: 60_000 })

interface Graph {
  nodes: unknown
  edges: unknown
}

/** A lattice as a file gives it; ids do not sort as they stand. */
function lattice(columns: number, rows: number) {
  return {
    nodes: Array.from({ length: columns * rows }, (_, i) => ({ id: `n${(i * 7) % 1000}-${i}`, weight: 1 })),
    edges: latticeEdges(columns, rows).map(([a, b]) => ({
      from: `n${(a * 7) % 1000}-${a}`,
      to: `n${(b * 7) % 1000}-${b}`,
      length: 10 + ((a + b) % 5),
    })),
  }
}

async function split(
  graph: unknown,
  values: Readonly<Record<string, string | boolean>>,
  lang: 'en' | 'zh' = 'en',
) {
  let [out, err] = ['', '']
  const bytes = new TextEncoder().encode(typeof graph === 'string' ? graph : JSON.stringify(graph))
  const code = await runSplitGraph(
    { files: ['g.json'], values, words: wordsOf(lang) },
    {
      read: (path) => (path === 'g.json' ? bytes : null),
      write: () => false,
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      language: lang,
      version: '',
      now: () => '',
      bundled: () => null,
    },
  )
  return { code, out, err }
}

/** The same rows the other way round, with every edge turned. */
function turned({ nodes, edges }: ReturnType<typeof lattice>) {
  return {
    edges: edges.toReversed().map(({ from, to, length }) => ({ length, from: to, to: from })),
    nodes: nodes.toReversed(),
  }
}

describe('heyuan split of a bare graph', () => {
  it('cuts a lattice of 5 × 4 straight through, proved to be the best', async () => {
    const { code, out } = await split(lattice(5, 4), { parts: '2', tolerance: '0', json: true })
    const found = JSON.parse(out)
    expect(code).toBe(0)
    expect(found).toMatchObject({
      feasible: true,
      cut: 5,
      proof: { kind: 'optimal' },
      cutShort: false,
      seed: 1,
    })
    expect(found.parts).toEqual([
      { part: 1, weight: 10, deviation: 0, nodes: 10 },
      { part: 2, weight: 10, deviation: 0, nodes: 10 },
    ])
    expect(Object.keys(found.partOf)).toHaveLength(20)
  })

  it('minimises length where it is asked to', async () => {
    const ring = {
      nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id, weight: 1 })),
      edges: [
        { from: 'a', to: 'b', length: 9 },
        { from: 'b', to: 'c', length: 1.5 },
        { from: 'c', to: 'd', length: 9 },
        { from: 'd', to: 'a', length: 2 },
      ],
    }
    const { out } = await split(ring, { parts: '2', tolerance: '0', minimise: 'length', json: true })
    const { cut, partOf } = JSON.parse(out)
    expect(cut).toBe(3.5)
    expect(partOf).toEqual({ a: 1, b: 1, c: 2, d: 2 })
  })

  it('gives the same bytes for rows in any order', async () => {
    const graph = lattice(5, 4)
    const values = { parts: '2', tolerance: '0.1', seed: '5', json: true }
    const [one, other] = [await split(graph, values), await split(turned(graph), values)]
    expect(JSON.parse(one.out)).toMatchObject({ cutShort: false, proofCutShort: false })
    expect(other).toEqual(one)
  })

  it('speaks both languages of every refusal', () => {
    expect(Object.keys(zhGraphProblems)).toEqual(Object.keys(enGraphProblems))
  })

  it('prints parts, cut and proof as text', async () => {
    const { code, out } = await split(lattice(4, 4), { parts: '2' }, 'zh')
    expect(code).toBe(0)
    expect(out).toContain('1\t8\t+0.00%\t8')
    expect(out).toContain('切断的边\t4')
    expect(out).toContain('已证明最优')
  })

  it('says when the clock cut it short', async () => {
    const { graph, weight } = cityLattice(160, 160, 2, 0.1)
    const edges: object[] = []
    for (let a = 0; a < weight.length; a++) {
      for (let i = graph.start[a]!; i < graph.start[a + 1]!; i++) {
        if (graph.neighbour[i]! > a) edges.push({ from: a, to: graph.neighbour[i], length: graph.cost[i] })
      }
    }
    const nodes = Array.from(weight, (one, id) => ({ id, weight: one }))
    const { out } = await split({ nodes, edges }, { parts: '4', tolerance: '0.1', seconds: '2', json: true })
    expect(JSON.parse(out)).toMatchObject({ cutShort: true, proof: { kind: 'gap' } })
  })

  const good = lattice(3, 3)
  const id = good.nodes[0]!.id
  const change = (more: Partial<Graph>): Graph => ({ ...good, ...more })
  const refusals: readonly [string, unknown, string][] = [
    ['no JSON', '{"nodes": [', 'JSON'],
    ['no nodes', change({ nodes: [] }), 'no nodes'],
    ['no edges', { nodes: good.nodes }, 'no edges'],
    ['a node without id', change({ nodes: [{ weight: 1 }] }), 'Node 1 has no id'],
    ['an id twice', change({ nodes: [...good.nodes, { id, weight: 1 }] }), `"${id}" stands more than once`],
    ['a weight below 0', change({ nodes: [{ id, weight: -1 }] }), 'it is -1'],
    ['half a resident', change({ nodes: [{ id, weight: 0.5 }] }), 'it is 0.5'],
    ['a weight as text', change({ nodes: [{ id, weight: '3' }] }), 'it is "3"'],
    ['no weight', change({ nodes: [{ id }] }), 'it is –'],
    [
      'weights beyond exact sums',
      change({
        nodes: [
          { id, weight: 2 ** 53 - 1 },
          { id: 'z', weight: 1 },
        ],
      }),
      'add up',
    ],
    ['an edge without an end', change({ edges: [{ from: id }] }), 'Edge 1 lacks an end'],
    ['an unknown end', change({ edges: [{ from: id, to: '\u001b[31m' }] }), 'Edge 1 ends at "·[31m"'],
    ['a loop', change({ edges: [{ from: id, to: id }] }), 'to itself'],
    ['an edge twice', change({ edges: [...good.edges, good.edges[0]] }), 'stands more than once'],
    ['a length below 0', change({ edges: [{ ...good.edges[0], length: -2 }] }), 'it is -2'],
    [
      'a node that is cut off',
      change({ nodes: [...good.nodes, { id: 'far', weight: 0 }] }),
      '"far" is among 1 nodes',
    ],
    ['fewer nodes than parts', { nodes: [{ id, weight: 1 }], edges: [] }, 'too few for 2 parts'],
    [
      'a node too heavy',
      change({ nodes: good.nodes.map((n, i) => (i === 4 ? { ...n, weight: 99 } : n)) }),
      'weighs 99',
    ],
  ]
  it.each(refusals)('refuses %s', async (_, graph, sentence) => {
    const { code, out, err } = await split(graph, { parts: '2' })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(sentence)
  })

  it('asks for lengths only when they are minimised', async () => {
    const graph = { ...good, edges: good.edges.map(({ from, to }) => ({ from, to })) }
    expect((await split(graph, { parts: '2', tolerance: '0.5' })).code).toBe(0)
    expect((await split(graph, { parts: '2', minimise: 'length' })).err).toContain('length of edge 1')
  })

  it('returns 1 where nothing within the tolerance is found', async () => {
    const star = {
      nodes: Array.from({ length: 6 }, (_, i) => ({ id: i, weight: 1 })),
      edges: Array.from({ length: 5 }, (_, i) => ({ from: 0, to: i + 1 })),
    }
    const { code, out } = await split(star, { parts: '2', tolerance: '0', json: true })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ feasible: false, proof: { kind: 'infeasible' } })
  })

  it.each([
    [{}],
    [{ parts: '1' }],
    [{ parts: 'x' }],
    [{ parts: '2', minimise: 'all' }],
    [{ parts: '2', tolerance: '-1' }],
    [{ parts: '2', seed: '1.5' }],
  ])('returns 2 for wrong use: %j', async (values) => {
    expect(await split(good, values)).toMatchObject({ code: 2, out: '' })
  })
})
