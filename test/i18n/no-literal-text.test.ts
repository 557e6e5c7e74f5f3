import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'

const app = join(import.meta.dirname, '../../src/app')
const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n/'))

/** Attributes that people see or hear. */
const SPOKEN_ATTRIBUTES = new Set([
  'aria-label',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'label',
  'hint',
])

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** Every literal that would be shown to people, of one file. */
function shownLiterals(file: string): string[] {
  const { program } = parseSync(file, readFileSync(join(app, file), 'utf8'))
  const found: string[] = []
  walk(program as unknown as Node, (node) => {
    if (node.type === 'JSXText') found.push(String(node['value']))
    if (node.type === 'JSXAttribute' && SPOKEN_ATTRIBUTES.has(String((node['name'] as Node)['name']))) {
      const value = node['value'] as Node | null
      if (value?.type === 'Literal') found.push(String(value['value']))
    }
  })
  return found.filter((text) => /\p{Letter}/u.test(text)).map((text) => `${file}: ${text.trim()}`)
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) walk(child as Node, visit)
    }
  }
}

describe('all words for people live in app/i18n', () => {
  test('the test looked at the whole screen', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => file.endsWith('.tsx')).length).toBeGreaterThan(40)
  })

  test('a literal in a component would be found', () => {
    const { program } = parseSync('probe.tsx', '<p title="Name">text</p>')
    const kinds: string[] = []
    walk(program as unknown as Node, (node) => kinds.push(node.type))
    expect(kinds).toEqual(expect.arrayContaining(['JSXText', 'JSXAttribute', 'Literal']))
  })

  test('no component has literal text or literal names', () => {
    expect(files.flatMap(shownLiterals)).toEqual([])
  })

  test('no Chinese characters stand outside app/i18n, the name of the bundled city apart', () => {
    const isData = (file: string): boolean => file === 'store/hohhot.ts'
    const chinese = files.filter(
      (file) => !isData(file) && /\p{Script=Han}/u.test(readFileSync(join(app, file), 'utf8')),
    )
    expect(chinese).toEqual([])
  })
})
