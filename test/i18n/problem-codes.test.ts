import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { zhCn } from '#app/i18n/zh-cn.ts'

const source = join(import.meta.dirname, '../../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.startsWith('cli'),
)
const text = files.map((file) => readFileSync(join(source, file), 'utf8')).join('\n')

/** Every code written where a problem is made. */
function codes(pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))].toSorted()
}

describe('every refusal has a sentence', () => {
  test('each code that the program makes has words', () => {
    const made = codes(/\bproblem\(\s*'([a-z0-9-]+)'/g)
    expect(made.length).toBeGreaterThan(60)
    expect(made.filter((code) => !(code in zhCn.problem))).toEqual([])
  })

  test('each reason for keeping or refusing a defect has words', () => {
    const reasons = codes(/reason: '([a-z-]+)'/g)
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.filter((code) => !(code in zhCn.problem))).toEqual([])
  })

  test('each notice and each progress of the store has words', () => {
    const notices = codes(/\binform\(\s*\w+,\s*'([a-z-]+)'/g)
    const progress = codes(/\bbeginWork\(\s*\w+,\s*'([a-z-]+)'/g)
    expect(notices.length).toBeGreaterThan(2)
    expect(progress.length).toBeGreaterThan(0)
    expect(notices.filter((key) => !(key in zhCn.notice))).toEqual([])
    expect(progress.filter((key) => !(key in zhCn.progress))).toEqual([])
  })
})
