import type { Random } from '../random.ts'
import type { CompoundKind } from './compound.ts'

const FRONTS =
  '锦绣 祥和 丽景 瑞丰 青城 敕勒 云顶 金桂 紫薇 玉泉 星河 水岸 学府 阳光 春晖 翠堤 鼎盛 东方 华苑 御景 馨园 林语 书香 天和 嘉和 盛世 富源 景泰 康宁 安泰 文昌 兴和 元丰 博雅 明珠 枫林 蓝湾 云岭 北辰 南山 长乐 永安 和顺 福临 丰泽 塞外 草原 银都 金川 白塔 青山 昭君 月亮 吉祥 长青 雅居 凯旋 名仕 桃源 新雅'.split(
    ' ',
  )
const ESTATES = '花园 华庭 雅苑 嘉园 新城 名邸 佳苑 公馆 丽都 国际城 绿洲 府邸 小镇 家园 湾 城'.split(' ')
const RESETTLED = '新村 新居 安置小区 回迁小区 惠民家园 和谐家园'.split(' ')
const UNITS =
  '供电局 建筑公司 毛纺厂 糖厂 粮食局 铁路 邮电局 林业局 机床厂 第二师范 中蒙医院 运输公司 制药厂 日报社 物资局 水利局 农机厂 电影公司 地质队 乳品厂'.split(
    ' ',
  )
const HOMES = '家属院 宿舍 职工小区'.split(' ')

/** Makes up compound names that are unique in the city. */
export class CompoundNamer {
  private readonly taken = new Map<string, number>()
  private readonly random: Random

  constructor(random: Random) {
    this.random = random
  }

  /** A name for a compound of a community, the community's name given without 社区 or 村. */
  name(kind: CompoundKind, community: string): string {
    const { random } = this
    switch (kind) {
      case 'commercial':
        return this.unique(random.pick(FRONTS) + random.pick(ESTATES), '期')
      case 'resettlement':
        return this.unique(community + random.pick(RESETTLED), '区')
      case 'unit':
        return this.unique(random.pick(UNITS) + random.pick(HOMES), '号院')
      case 'old':
        return this.unique(community, '号院')
      case 'village':
        return this.unique(community, '组')
    }
  }

  /** The stem itself the first time (unless it needs a number), then numbered. */
  private unique(stem: string, counter: string): string {
    const serial = (this.taken.get(stem) ?? 0) + 1
    this.taken.set(stem, serial)
    if (counter === '号院' || counter === '组') return `${stem}${serial}${counter}`
    return serial === 1 ? stem : `${stem}${serial}${counter}`
  }
}
