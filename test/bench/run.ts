import { parseArgs } from 'node:util'
import { benchCity } from './bench-city.ts'
import type { BenchRow } from './bench-row.ts'
import { dissolveBench } from './dissolve-bench.ts'
import { dragBench } from './drag-bench.ts'
import { editBench } from './edit-bench.ts'
import { sitingBench } from './siting-bench.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '1000,10000,100000' },
  },
})
const rows: BenchRow[] = []
for (const size of values.sizes.split(',').map(Number)) {
  const city = benchCity(size)
  rows.push(...(await dissolveBench(city)), ...(await editBench(city)), ...(await dragBench(city)))
}
rows.push(...(await sitingBench()))

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
  for (const { task, units, name, timing, timesOurs } of compared) {
    const figures = [timing.median, timing.min, timing.p99]
      .map((ms) => ms.toFixed(ms < 10 ? 3 : 1).padStart(10))
      .join('')
    console.log(
      `${task.padEnd(24)}${String(units).padStart(8)}  ${name.padEnd(28)}${figures}  × ${timesOurs.toFixed(1)} (${timing.runs} runs)`,
    )
  }
}
