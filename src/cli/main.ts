import { readFileSync, writeFileSync } from 'node:fs'
import { argv, env, exit, stderr, stdout } from 'node:process'
import { main } from './run.ts'
import { systemLanguage } from './system-language.ts'
import { APP_VERSION } from '#io/formats/app-version.ts'

const code = await main(argv.slice(2), {
  read: (path) => attempt(() => readFileSync(path)),
  write: (path, bytes) => attempt(() => (writeFileSync(path, bytes), true)) ?? false,
  bundled: (name) => attempt(() => readFileSync(new URL(`../../data/hohhot/${name}`, import.meta.url))),
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  language: systemLanguage(env),
  version: APP_VERSION,
  now: () => new Date().toISOString(),
})
stdout.write('', () => exit(code))

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
