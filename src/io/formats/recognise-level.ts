import { isFootprintKind, type FootprintKind } from './footprint-kind.ts'
import { isLevel, type Level } from '#core/plan/level.ts'

/** Words that name a level. */
const LEVEL_WORDS: readonly (readonly [level: Level, words: RegExp])[] = [
  ['grid', /网格|单元|grid/],
  ['community', /社区|居委|村|嘎查|communit|village|neighbou?rhood/],
  ['street', /街道|乡镇|办事处|服务中心|street|sub-?district|ward/],
  ['district', /区县|旗县|市辖区|district|county/],
]

/** Words that name a level, but also end the names of places: 新城区 may be a file of communities. */
const PLACE_WORDS: readonly (readonly [level: Level, words: RegExp])[] = [
  ['street', /乡|镇|苏木|town/],
  ['district', /[区县旗]$/],
]

/** Words that name a kind of footprints. */
const FOOTPRINT_WORDS: readonly (readonly [kind: FootprintKind, words: RegExp])[] = [
  ['buildings', /楼栋|楼幢|建筑物?|房屋|buildings?|bldgs?/],
  ['compounds', /居住小区|住宅小区|小区|院落|大院|compounds?/],
]

/** Zeros at the end of a 12-digit division code by level (GB/T 10114 and the statistics codes). */
const CODE_LEVELS: readonly (readonly [level: Level, code: RegExp])[] = [
  ['grid', /^\d{14,20}$/],
  ['district', /^\d{6}(?:0{6})?$/],
  ['street', /^\d{9}(?:0{3})?$/],
  ['community', /^\d{12}$/],
]

/** The level that a word in a level column speaks of, or null. */
export function levelOfText(text: string): Level | null {
  const plain = plainText(text)
  return isLevel(plain) ? plain : (levelOfTitle(plain) ?? find(PLACE_WORDS, plain))
}

/** The level that the title of a file speaks of beyond doubt, or null. */
export function levelOfTitle(text: string): Level | null {
  return find(LEVEL_WORDS, plainText(text))
}

/**
 * The kind of footprints that a title or a word in a level column speaks of, or null. The last word says what the rows
 * are: 社区楼栋 are buildings, 楼栋网格 are grids.
 */
export function footprintOfText(text: string): FootprintKind | null {
  const plain = plainText(text)
  if (isFootprintKind(plain)) return plain
  for (const [kind, words] of FOOTPRINT_WORDS) {
    const match = words.exec(plain)
    if (match === null) continue
    const rest = plain.slice(match.index + match[0].length)
    return footprintOfText(rest) ?? (levelOfTitle(rest) === null ? kind : null)
  }
  return null
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

function find(words: typeof LEVEL_WORDS, plain: string): Level | null {
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

function plainText(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
