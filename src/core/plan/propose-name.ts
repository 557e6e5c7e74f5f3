import type { Jurisdiction } from './jurisdiction.ts'
import type { Level } from './level.ts'

/** Endings of names, the longer ones first. */
const ENDINGS: Readonly<Record<Exclude<Level, 'grid'>, readonly string[]>> = {
  district: ['新区', '区'],
  street: ['区域服务中心', '街道办事处', '街道', '苏木', '镇', '乡'],
  community: ['社区', '嘎查', '村'],
}

/** What a jurisdiction of a level is usually called. */
const USUAL: Readonly<Record<Exclude<Level, 'grid'>, string>> = {
  district: '区',
  street: '街道',
  community: '社区',
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/**
 * The next free name in the way names are made: 海拉尔东路街道 → 海拉尔东路第二街道, 公主府社区第3网格 →
 * 公主府社区第4网格 (after the highest number there is), a street's name for a community in it, `Name 2` where the name
 * ends in no word of the trade.
 *
 * @param taken All names of the level, also of retired jurisdictions.
 */
export function proposeName(level: Level, like: Jurisdiction | null, taken: ReadonlySet<string>): string {
  if (level === 'grid') return gridName(like, taken)
  if (like === null) return firstFree(`新${USUAL[level]}`, (n) => numbered('新', n, USUAL[level]), taken)
  if (like.level === level) {
    const ending = endingOf(like.name, ENDINGS[level])
    if (ending === '') return plainName(like.name, taken)
    const stem = like.name.slice(0, -ending.length).replace(/第[一二三四五六七八九十]+$/, '')
    return firstFree(null, (n) => numbered(stem, n, ending), taken)
  }
  const ending = like.level === 'grid' ? '' : endingOf(like.name, ENDINGS[like.level])
  const stem = like.name.slice(0, like.name.length - ending.length)
  return firstFree(stem + USUAL[level], (n) => numbered(stem, n, USUAL[level]), taken)
}

function gridName(like: Jurisdiction | null, taken: ReadonlySet<string>): string {
  const stem =
    like?.level === 'grid' ? (/^(.*)第\d+网格$/.exec(like.name)?.[1] ?? null) : (like?.name ?? '新')
  if (stem === null) return plainName(like!.name, taken)
  let highest = 0
  for (const name of taken) {
    if (!name.startsWith(stem)) continue
    const number = /^第(\d{1,9})网格$/.exec(name.slice(stem.length))?.[1]
    if (number !== undefined) highest = Math.max(highest, Number(number))
  }
  return `${stem}第${highest + 1}网格`
}

function plainName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.replace(/ \d+$/, '')
  return firstFree(null, (n) => `${stem} ${n}`, taken)
}

function numbered(stem: string, number: number, ending: string): string {
  return `${stem}第${inChinese(number)}${ending}`
}

function firstFree(
  first: string | null,
  name: (number: number) => string,
  taken: ReadonlySet<string>,
): string {
  if (first !== null && !taken.has(first)) return first
  let number = 2
  while (taken.has(name(number))) number++
  return name(number)
}

function endingOf(name: string, endings: readonly string[]): string {
  return endings.find((ending) => name.endsWith(ending) && name.length > ending.length) ?? ''
}

/** A number below 100 in words, as figures from there. */
function inChinese(number: number): string {
  if (number >= 100) return String(number)
  const tens = Math.floor(number / 10)
  return (tens > 1 ? DIGITS[tens]! : '') + (tens > 0 ? '十' : '') + DIGITS[number % 10]!
}
