import type { BriefWords } from './brief-words.ts'

/** 领导看板的中文。 */
export const zhBriefWords: BriefWords = {
  columns: ['指标', '前', '后'],
  figures: {
    residents: '常住人口（人）',
    households: '户数（户）',
    area: '面积（km²）',
    aboveSplit: '超过最高限值的街道（个）',
    between: '第一、第二限值之间的街道（个）',
    within: '不超过第一限值的街道（个）',
    largest: '最大街道的居民（人）',
    centres: '区域服务中心（个）',
    largeCommunities: '大社区（个）',
    compounds: '院落（个）',
    exactlyOne: '恰有一个部门的社区（个）',
    unpaired: '没有部门的社区（个）',
    tangled: '有多个部门的社区（个）',
    volunteer: '志愿服务（次）',
    solved: '解决的问题（件）',
    servedCentre: '中间服务半径内有本街道服务中心的居民',
    servedStation: '中间服务半径内有本社区服务站的居民',
    perPost: '每个编制服务的居民（人）',
  },
  worst: '最需要关注的问题',
  problems: {
    residents: (name, value, bound) => `${name}：${value} 人，超过 ${bound} 人`,
    unpaired: (name) => `${name}：没有包联部门`,
    tangled: (name, value) => `${name}：${value} 个包联部门`,
    posts: (name, value, bound) => `${name}：每个编制 ${value} 人，标准 ${bound} 人`,
    service: (name, value) => `${name}：最远服务半径内只有 ${value} 的居民`,
    parts: (name, value) => `${name}：互不相连的 ${value} 块`,
  },
}
