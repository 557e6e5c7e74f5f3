import { readFileSync, writeFileSync } from 'node:fs'
import { buildCity } from './generate/build-city.ts'

const folder = new URL('hohhot/', import.meta.url)

const files = buildCity({
  divisions2021: readFileSync(new URL('divisions-2021.csv', folder), 'utf8'),
  changesTo2023: readFileSync(new URL('communities-2021-to-2023.csv', folder), 'utf8'),
})
for (const [name, text] of files) writeFileSync(new URL(name, folder), text)
console.log([...files].map(([name, text]) => `${name} ${Buffer.byteLength(text)} bytes`).join('\n'))
