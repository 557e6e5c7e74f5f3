import { Random } from '../random.ts'
import type { Department } from './departments.ts'

/** Something a department can give: id, department, tag, text. */
export type Resource = readonly [id: string, department: string, tag: string, text: string]

const GIFTS = ['业务咨询', '志愿服务队', '实事项目资金', '培训讲座', '场地和设备', '上门服务']

/** Two or three things that every department can give, in its own field. */
export function listResources(departments: readonly Department[]): Resource[] {
  return departments.flatMap(({ id, functions }) => {
    const random = new Random(`resources ${id}`)
    const gifts = random.shuffle(GIFTS).slice(0, random.pick([1, 2, 2, 3]))
    return gifts.map((gift, index): Resource => [`Z${id}-${index + 1}`, id, functions, `${functions}${gift}`])
  })
}
