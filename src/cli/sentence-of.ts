import type { Problem } from '#core/problem/problem.ts'
import { printable } from './printable.ts'
import type { Words } from './words.ts'

/** Decimals of degrees that tell a place to a tenth of a metre; other figures need fewer. */
const PLACE_DECIMALS = 6
const FIGURE_DECIMALS = 3

/** A problem as a sentence; one without a sentence is shown as code and figures. */
export function sentenceOf(words: Words, { code, data }: Problem): string {
  const sentence = words.problems[code]
  if (sentence !== undefined) {
    return sentence.replaceAll(/\{(\w+)\}/g, (_, key: string) => shown(words, key, data[key]))
  }
  const known = Object.entries(data).filter(([, value]) => value !== null && value !== 0)
  const figures = known.map(([key, value]) => ` ${key}=${shown(words, key, value)}`)
  return `${code}${figures.join('')}`
}

function shown(words: Words, key: string, value: unknown): string {
  if (typeof value === 'number') {
    const decimals = key === 'lng' || key === 'lat' ? PLACE_DECIMALS : FIGURE_DECIMALS
    return String(Number(value.toFixed(decimals)))
  }
  if (key === 'band' && typeof value === 'string') return words.bands[value] ?? value
  return printable(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
}
