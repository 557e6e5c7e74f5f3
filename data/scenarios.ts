import { readFileSync, writeFileSync } from 'node:fs'
import { buildScenarios } from './scenarios/build-scenarios.ts'

const folder = new URL('hohhot/', import.meta.url)
const text = await buildScenarios((name) => new Uint8Array(readFileSync(new URL(name, folder))))
writeFileSync(new URL('scenarios.json', folder), text)
console.log(`scenarios.json ${Buffer.byteLength(text)} bytes`)
