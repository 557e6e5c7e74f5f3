import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { zhCn } from '#app/i18n/zh-cn.ts'

/** Groups reached by codes that come from elsewhere, and words that formats look up. */
const REACHED_BY_CODE = /^(problem|notice|progress|step|level|levels|tally)[.]|Unknown$/

/** How the source writes a key that ends in a variable. */
const OPEN_TEMPLATE = String.raw`\`group.$\{`.replaceAll('\\', '')

const app = join(import.meta.dirname, '../../src/app')
const source = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
  .map((file) => readFileSync(join(app, file), 'utf8'))
  .join('\n')

interface Tree {
  readonly [key: string]: string | Tree
}

function keysOf(tree: Tree, at = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [at + key] : keysOf(value, `${at}${key}.`),
  )
}

/** Written out, or made of its group and a variable. */
function isUsed(key: string): boolean {
  const group = key.slice(0, key.lastIndexOf('.'))
  return source.includes(`'${key}'`) || source.includes(OPEN_TEMPLATE.replace('group', group))
}

test('every text is shown somewhere', () => {
  const keys = keysOf(zhCn).filter((key) => !REACHED_BY_CODE.test(key))
  expect(keys.length).toBeGreaterThan(200)
  expect(keys.filter((key) => !isUsed(key))).toEqual([])
})
