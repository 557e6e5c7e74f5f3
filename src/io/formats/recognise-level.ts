import { isLevel, type Level } from '#core/plan/level.ts'

const LEVEL_WORDS: readonly (readonly [level: Level, words: RegExp])[] = [
  ['grid', /网格|单元|grid/i],
  ['community', /社区|居委|村|嘎查|communit|village|neighbou?rhood/i],
  ['street', /街道|乡镇|乡|镇|苏木|办事处|服务中心|street|town|sub-?district|ward/i],
  ['district', /区县|旗县|市辖区|district|county|[区县旗]$/i],
]

/** Zeros at the end of a 12-digit division code by level (GB/T 10114 and the statistics codes). */
const CODE_LEVELS: readonly (readonly [level: Level, code: RegExp])[] = [
  ['grid', /^\d{14,20}$/],
  ['district', /^\d{6}(?:0{6})?$/],
  ['street', /^\d{9}(?:0{3})?$/],
  ['community', /^\d{12}$/],
]

/** The level that a word in a level column, a file name or a column name speaks of, or null. */
export function levelOfText(text: string): Level | null {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  if (isLevel(plain)) return plain
  return LEVEL_WORDS.find(([, words]) => words.test(plain))?.[0] ?? null
}

/** The level that a division code belongs to by its length and zeros, or null. */
export function levelOfCode(code: string): Level | null {
  return CODE_LEVELS.find(([, pattern]) => pattern.test(code))?.[0] ?? null
}

/** The level that a unit's name ends in (…街道, …社区), or null. */
export function levelOfName(name: string): Level | null {
  if (/(?:街道|办事处|镇|乡|苏木|区域服务中心|大社区)$/.test(name)) return 'street'
  if (/(?:社区|居委会|村|村委会|嘎查)$/.test(name)) return 'community'
  if (/网格$|网格[\d一二三四五六七八九十]+$/.test(name)) return 'grid'
  return /(?:区|县|旗)$/.test(name) ? 'district' : null
}
