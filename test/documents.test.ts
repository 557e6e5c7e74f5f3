import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { description, version } from '../package.json'

const root = join(import.meta.dirname, '..')
const documents = [
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]
const text = (file: string): string => readFileSync(join(root, file), 'utf8')

test('every test, script and page that a document names exists', () => {
  const named = documents.flatMap((file) =>
    [...text(file).matchAll(/`((?:test|src|data)\/[\w./-]+)`|\]\(((?!https?:)[\w./-]+)\)/g)].map((match) => ({
      file,
      path: match[1] ?? join(file, '..', match[2]!),
    })),
  )
  expect(named.length).toBeGreaterThan(25)
  expect(named.filter(({ path }) => !existsSync(join(root, path)))).toEqual([])
})

test('every rule is proved by a test file, not by a folder', () => {
  const proofs = [...text('docs/rules.md').matchAll(/`(test\/[^`]+)`/g)].map((match) => match[1]!)
  expect(proofs.length).toBeGreaterThan(15)
  expect(proofs.filter((path) => !/\.(test|spec)\.ts$|check-topology\.ts$/.test(path))).toEqual([])
})

test('every npm script that a readme names exists', () => {
  const scripts = Object.keys((JSON.parse(text('package.json')) as { scripts: object }).scripts)
  const named = ['README.md', 'README.zh-CN.md'].flatMap((file) =>
    [...text(file).matchAll(/npm (?:run )?([a-z:]+)/g)].map((match) => match[1]!),
  )
  expect(named.length).toBeGreaterThan(6)
  expect(named.filter((script) => script !== 'ci' && !scripts.includes(script))).toEqual([])
})

test('the package says what it is', () => {
  expect(description).toContain('合院')
  expect(text('CHANGELOG.md')).toContain(version)
})
