import { describe, expect, it, test } from 'vitest'
import { borderCity, drawnLine, layer, square } from './border-city.ts'
import { heyuan, type Run } from './terminal.ts'

/** Runs a command on the small city with other files beside or in place of its own. */
function edit(files: Readonly<Record<string, object>>, argv: readonly string[]): Promise<Run> {
  const [command, ...options] = argv
  const city: Record<string, object> = { ...borderCity, ...files }
  const layers = Object.keys(city).filter((name) => name !== 'l')
  return heyuan([command!, ...layers, ...options, '-o', 'out.geojson', '--json'], city)
}

describe('a compound that the line crosses', () => {
  const compounds = layer([{ properties: { 名称: '东院' }, geometry: square(0.4, 0.4, 0.2) }])
  const files = { '小区.geojson': compounds, l: drawnLine([-1, 0.5], [3, 0.5]) }
  const argv = ['cut', '--line', 'l', '--target', '甲社区']

  it('is told and stands in the way of nothing', async () => {
    const { code, out, written } = await edit(files, argv)
    expect({ code, files: written.size }).toEqual({ code: 0, files: 1 })
    expect(JSON.parse(out).warnings).toMatchObject([
      { code: 'divides-below', data: { level: 'grid' } },
      { code: 'compound-divided', data: { name: '东院', count: 1 } },
    ])
  })

  it('is left whole when it must be', async () => {
    const { code, out, err, written } = await edit(files, [...argv, '--keep-whole', 'buildings,compounds'])
    expect({ code, files: written.size }).toEqual({ code: 1, files: 0 })
    expect(JSON.parse(out).problem).toMatchObject({ code: 'border-cuts-compound', data: { name: '东院' } })
    expect(err).toContain('among them "东院"')
  })

  it('may be cut along its edge', async () => {
    const along = { ...files, l: drawnLine([-1, 0.4], [3, 0.4]) }
    const { code, out } = await edit(along, [...argv, '--keep-whole', 'buildings,compounds'])
    expect(code).toBe(0)
    expect(JSON.parse(out).warnings).toMatchObject([{ code: 'divides-below' }])
  })
})

test('a grid that falls into two parts is told and done', async () => {
  const ring = drawnLine([-0.5, 0.4], [1, 0.4], [1, 0.6], [-0.5, 0.6], [-0.5, 0.4])
  const { code, out, written } = await edit({ l: ring }, ['draw', '--ring', 'l', '--level', 'grid'])
  expect({ code, files: written.size }).toEqual({ code: 0, files: 1 })
  const { sides, warnings } = JSON.parse(out)
  const donor = sides.find(({ name }: { name: string }) => name === '甲社区第1网格')
  expect(sides[0]).toMatchObject({ created: true, after: { parts: 1 } })
  expect(donor).toMatchObject({ before: { parts: 1 }, after: { parts: 2 } })
  expect(warnings).toEqual([
    { code: 'side-detached', data: { id: donor.id, name: '甲社区第1网格', parts: 2 } },
  ])
})

test('a grid that grows beyond its limit is told and done', async () => {
  const grids = structuredClone(borderCity['网格.geojson'])
  for (const { properties } of grids.features) properties!['人口'] = 700
  const line = drawnLine([1, 0.05], [1.5, 0.05], [1.5, 0.5], [1, 0.5])
  const argv = ['redraw', '--line', 'l', '--level', 'grid']
  const { code, out } = await edit({ '网格.geojson': grids, l: line }, argv)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    movedResidents: 490,
    warnings: [
      {
        code: 'side-over-limit',
        data: { name: '甲社区第1网格', residents: 1190, limit: 1150, band: 'high' },
      },
    ],
  })
})
