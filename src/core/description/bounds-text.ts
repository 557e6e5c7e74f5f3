import type { BorderName } from './border-name.ts'
import { SIDES, type BorderRun, type FourBounds, type RingBounds, type Side } from './border-run.ts'

/** Languages that the papers are written in. */
export type PaperLanguage = 'zh' | 'en'

const ZH_SIDES: Readonly<Record<Side, string>> = { east: '东至', south: '南至', west: '西至', north: '北至' }
const EN_SIDES: Readonly<Record<Side, string>> = {
  east: 'to the east',
  south: 'to the south',
  west: 'to the west',
  north: 'to the north',
}

/**
 * The sentence of the four bounds as approvals have it: 东至…，南至…，西至…，北至…; more at one side with 、, the
 * longest first. Exclaves and what lies inside follow (domain notes 1.5).
 */
export function boundsSentence({ parts, holes }: FourBounds, language: PaperLanguage): string {
  const [main, ...others] = parts
  if (main === undefined) return ''
  if (language === 'zh') {
    const rest = others.map((part, at) => `飞地${others.length > 1 ? at + 1 : ''}${zhRing(part)}`)
    const inside = holes.map((hole) => `不含其中${zhInside(hole)}`)
    return `${[zhRing(main), ...rest, ...inside].join('；')}。`
  }
  const rest = others.map((part, at) => `exclave${others.length > 1 ? ` ${at + 1}` : ''}: ${enRing(part)}`)
  const inside = holes.map((hole) => `not including ${enInside(hole)} inside`)
  return `${[enRing(main), ...rest, ...inside].join('; ')}.`
}

/** The way round each part, clockwise from the north-west and back to where it began. */
export function boundsWay({ parts }: FourBounds, language: PaperLanguage): string {
  return parts
    .map(({ way }) => {
      const names = way.map(({ along }) => wayName(along, language))
      if (names.length === 1)
        return language === 'zh' ? `四周沿${names[0]}闭合。` : `All around along ${names[0]}.`
      return language === 'zh'
        ? `自${names.at(-1)}与${names[0]}交汇点起，沿${names.join('，转沿')}，至起点闭合。`
        : `From where ${names.at(-1)} meets ${names[0]}, along ${names.join(', then along ')}, back to the beginning.`
    })
    .join('')
}

function zhRing({ sides, around }: RingBounds): string {
  if (around !== null) return `四至均为${placeName(around, 'zh')}`
  return SIDES.flatMap((side) =>
    sides[side].length === 0 ? [] : [`${ZH_SIDES[side]}${namesOf(sides[side], 'zh').join('、')}`],
  ).join('，')
}

function enRing({ sides, around }: RingBounds): string {
  if (around !== null) return `${placeName(around, 'en')} on all sides`
  return SIDES.flatMap((side) =>
    sides[side].length === 0
      ? []
      : [`${EN_SIDES[side]} ${new Intl.ListFormat('en').format(namesOf(sides[side], 'en'))}`],
  ).join('; ')
}

/** A hole is bounded by what lies in it, where that has one name; else by the lines around it. */
function zhInside({ around, sides }: RingBounds): string {
  if (around?.kind === 'neighbour') return `的${around.name}`
  return `${SIDES.map((side) => `${ZH_SIDES[side]}${namesOf(sides[side], 'zh').join('、')}`).join('，')}的地块`
}

function enInside({ around, sides }: RingBounds): string {
  if (around?.kind === 'neighbour') return around.name
  return `the ground with ${SIDES.map((side) => `${EN_SIDES[side]} ${namesOf(sides[side], 'en').join(', ')}`).join('; ')}`
}

function namesOf(runs: readonly BorderRun[], language: PaperLanguage): string[] {
  return [...new Set(runs.map(({ along }) => placeName(along, language)))]
}

function placeName(along: BorderName, language: PaperLanguage): string {
  if (along.kind === 'unnamed') return language === 'zh' ? '（未命名边界）' : '(unnamed border)'
  return along.name
}

function wayName(along: BorderName, language: PaperLanguage): string {
  const name = placeName(along, language)
  if (along.kind === 'unnamed') return name
  if (along.kind === 'neighbour') return language === 'zh' ? `${name}界` : `the border of ${name}`
  if (along.place === 'centre') return language === 'zh' ? `${name}中心线` : `the centre line of ${name}`
  return language === 'zh' ? `${name}边线` : `the edge of ${name}`
}
