import { parseArgs } from 'node:util'
import { benchCity } from './bench-city.ts'
import type { BenchRow } from './bench-row.ts'
import { comparisonBench } from './comparison-bench.ts'
import { dissolveBench } from './dissolve-bench.ts'
import { dragBench } from './drag-bench.ts'
import { editBench } from './edit-bench.ts'
import { partitionBench } from './partition-bench.ts'
import { sitingBench } from './siting-bench.ts'
import { transportBench } from './transport-bench.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    tasks: { type: 'string', default: 'ground,comparison,sites,pairing,partition' },
    sizes: { type: 'string', default: '1000,10000,100000' },
  },
})
const rows: BenchRow[] = []
const tasks = values.tasks.split(',')
for (const size of tasks.includes('ground') ? values.sizes.split(',').map(Number) : []) {
  const city = benchCity(size)
  rows.push(...(await dissolveBench(city)), ...(await editBench(city)), ...(await dragBench(city)))
}
if (tasks.includes('comparison')) rows.push(...(await comparisonBench(values.sizes.split(',').map(Number))))
if (tasks.includes('sites')) rows.push(...(await sitingBench()))
if (tasks.includes('pairing')) rows.push(...(await transportBench()))

if (tasks.includes('partition')) rows.push(...(await partitionBench()))

const compared = rows.map((row) => {
  const ours = rows.find(
    ({ task, units, name }) => task === row.task && units === row.units && name === 'heyuan',
  )!
  return Object.assign(row, { timesOurs: row.timing.median / ours.timing.median })
})
if (values.json) {
  console.log(JSON.stringify(compared))
} else {
  console.log('Medians in milliseconds on this machine; only the ratio (× ours) travels to another one.\n')
  for (const { task, units, name, timing, timesOurs, quality } of compared) {
    const figures = [timing.median, timing.min, timing.p99]
      .map((ms) => ms.toFixed(ms < 10 ? 3 : 1).padStart(10))
      .join('')
    const found =
      quality === undefined
        ? ''
        : `  cost ${quality.cost.toFixed(3)}, ${(100 * quality.outside).toFixed(2)} % outside`
    console.log(
      `${task.padEnd(24)}${String(units).padStart(8)}  ${name.padEnd(28)}${figures}  × ${timesOurs.toFixed(1)} (${timing.runs} runs)${found}`,
    )
  }
}
