import type { Division } from '../people/divisions.ts'
import { Random } from '../random.ts'

/** Something a community needs; `tag` in the words of what departments are there for. */
export interface Need {
  readonly id: string
  readonly community: string
  readonly tag: string
  readonly text: string
  /** YYYY-MM-DD */
  readonly opened: string
}

/** A compound as its community's needs see it. */
export interface NeedyCompound {
  readonly name: string
  readonly community: string
  readonly isManaged: boolean
}

const WISHES =
  '养老:独居老人定期探望 养老:老年食堂送餐 医疗:社区义诊 医疗:慢性病用药指导 就业:零工岗位对接 教育:假期托管课堂 妇女儿童:亲子活动室 法律:邻里纠纷调解 法律:法律咨询日 安全:电动车集中充电 安全:消防通道清理 环境卫生:垃圾分类亭 市容:楼道堆物清理 停车:夜间错时停车 水务:老旧水管更换 供热:楼栋供热不均 绿化:小游园补种 健身:健身器材维修 文化:图书角补充图书 青年:青少年体育课堂 政务:代办服务上门 帮扶:困难家庭帮扶'
    .split(' ')
    .map((wish) => wish.split(':') as [tag: string, text: string])

/** What the six compounds of 大召社区 without property management asked for, one each. */
const DAZHAO = [
  '安装智能门禁',
  '新建门卫室',
  '加装监控',
  '成立居民自治管理小组',
  '安装智能门禁并加装监控',
  '新建门卫室并落实自治管理',
]

/** Needs that came up in the course of 2023: one to three in each community, and those of 大召社区 for its compounds. */
export function listNeeds(communities: readonly Division[], compounds: readonly NeedyCompound[]): Need[] {
  return communities.flatMap(({ code, name }) => {
    const random = new Random(`needs ${code}`)
    const need = (index: number, tag: string, text: string): Need => ({
      id: `N${code}-${index + 1}`,
      community: code,
      tag,
      text,
      opened: dayOf(random.whole(40, 300)),
    })
    if (name === '大召社区') {
      const yards = compounds.filter(({ community, isManaged }) => community === code && !isManaged)
      return yards.map((yard, index) => need(index, '物业', `${yard.name}${DAZHAO[index % DAZHAO.length]!}`))
    }
    const wishes = random.shuffle(WISHES).slice(0, random.pick([1, 1, 2, 2, 3]))
    return wishes.map(([tag, text], index) => need(index, tag, text))
  })
}

/** A day of the year 2023, counted from 0, as YYYY-MM-DD. */
export function dayOf(day: number): string {
  return new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10)
}
