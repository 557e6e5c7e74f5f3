import type { zhCn } from './zh-cn.ts'

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`
}[keyof T & string]

/** Address of one text, e.g. `level.street`. */
export type TextKey = Leaves<typeof zhCn>
