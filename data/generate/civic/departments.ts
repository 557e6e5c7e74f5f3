import { lattice } from '../plane/lattice.ts'
import type { Point } from '../plane/point.ts'
import { Random } from '../random.ts'

/** A public body that can be paired with communities; `lower` and `upper` bound how many it may hold. */
export interface Department {
  readonly id: string
  readonly name: string
  readonly level: 'region' | 'city' | 'district'
  /** Code of the district it is part of; '' = it works in the whole city. */
  readonly district: string
  readonly functions: string
  readonly staff: number
  readonly lower: number
  readonly upper: number
  readonly seat: Point
}

/** Bodies with what they can bring; the seats' neighbourhood follows, in degrees. */
const REGION =
  '自治区发展和改革委员会:规划 自治区教育厅:教育 自治区科学技术厅:科技 自治区民政厅:民政 自治区司法厅:法律 自治区财政厅:资金 自治区人力资源和社会保障厅:就业 自治区自然资源厅:规划 自治区生态环境厅:环境 自治区住房和城乡建设厅:住房 自治区交通运输厅:交通 自治区水利厅:水务 自治区农牧厅:农牧 自治区商务厅:商业 自治区文化和旅游厅:文化 自治区卫生健康委员会:医疗 自治区应急管理厅:安全 自治区市场监督管理局:市场 自治区体育局:健身 自治区统计局:调查 自治区图书馆:文化 自治区气象局:气象'
const CITY =
  '市人大常委会办公室:法律 市政协办公室:协商 市委组织部:党建 市委宣传部:文化 市委政法委:治安 市发展和改革委员会:规划 市教育局:教育 市科学技术局:科技 市工业和信息化局:企业 市民族事务委员会:民族 市公安局:治安 市民政局:民政 市司法局:法律 市财政局:资金 市人力资源和社会保障局:就业 市自然资源局:规划 市生态环境局:环境 市住房和城乡建设局:住房 市城市管理综合执法局:市容 市交通运输局:交通 市水务局:水务 市农牧局:农牧 市商务局:商业 市文化旅游广电局:文化 市卫生健康委员会:医疗 市退役军人事务局:优抚 市应急管理局:安全 市审计局:资金 市市场监督管理局:市场 市体育局:健身 市统计局:调查 市医疗保障局:医疗 市信访局:调解 市行政审批和政务服务局:政务 市园林建设服务中心:绿化 市总工会:帮扶 团市委:青年 市妇联:妇女儿童 市残联:助残 市红十字会:救助 市档案馆:文化 市图书馆:文化 市供排水公司:水务 市燃气热力公司:供热 市公交公司:交通 国网呼和浩特供电公司:供电 市住房公积金中心:住房 市消防救援支队:安全 市疾病预防控制中心:医疗 市第一医院:医疗'
const DISTRICT =
  '区人大常委会办公室:法律 区委组织部:党建 区教育局:教育 区民政局:民政 区司法局:法律 区财政局:资金 区人力资源和社会保障局:就业 区住房和城乡建设局:住房 区城市管理局:市容 区农牧水利局:农牧 区文旅体育局:文化 区卫生健康委员会:医疗 区应急管理局:安全 区市场监督管理局:市场'
const DISTRICTS = [
  ['新城', 111.6797, 40.8247],
  ['回民', 111.6559, 40.8136],
  ['玉泉', 111.6591, 40.7979],
  ['赛罕', 111.6922, 40.8063],
] as const

/** The public bodies of the region, the city and the four districts. */
export function departments(): Department[] {
  const random = new Random('departments')
  const list: Department[] = []
  const add = (prefix: string, level: Department['level'], texts: string, place: Point, upper: number) => {
    for (const [index, text] of texts.split(' ').entries()) {
      const [name, functions] = text.split(':')
      const reach = level === 'district' ? 900 : 2400
      list.push({
        id: `${prefix}${String(index + 1).padStart(2, '0')}`,
        name: level === 'district' ? DISTRICTS[Number(prefix[1]) - 1]![0] + name! : name!,
        level,
        district: level === 'district' ? `15010${Number(prefix[1]) + 1}000000` : '',
        functions: functions!,
        staff: random.whole(level === 'district' ? 18 : 40, level === 'district' ? 90 : 320),
        lower: level === 'region' ? 0 : 1,
        upper: upper + random.whole(0, 3),
        seat: [place[0] + random.bell() * reach, place[1] + random.bell() * reach],
      })
    }
  }
  add('R', 'region', REGION, lattice.fromDegrees(111.712, 40.818), 3)
  add('C', 'city', CITY, lattice.fromDegrees(111.742, 40.838), 6)
  for (const [index, [, lng, lat]] of DISTRICTS.entries())
    add(`D${index + 1}`, 'district', DISTRICT, lattice.fromDegrees(lng, lat), 4)
  return list
}
