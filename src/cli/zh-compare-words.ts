import type { CompareWords } from './compare-words.ts'

/** 方案对比的中文。 */
export const zhCompareWords: CompareWords = {
  from: '原',
  to: '现',
  area: '片区',
  moved: (people, households, area) => `${people} 人，${households} 户，${area} km²`,
  border: (fresh, gone) => `界线：新增 ${fresh} m，取消 ${gone} m`,
  compounds: (whole, partly) => `院落：整个 ${whole} 个，部分 ${partly} 个`,
  units: '整体划转',
  fixed: '由不达标变为达标',
  broken: '由达标变为不达标',
  nobody: '（无归属）',
  same: '这一级没有归属变化。',
  estimated: '两个方案的人口口径不同：数字取第一个方案，按楼栋和面积分摊。',
  totals: ['辖区', '调整前', '划入', '划出', '调整后'],
  both: '给两个文件，或一个项目',
  noScenario: '没有这个方案',
}
