import type { Texts } from './texts.ts'
import type { zhCare } from './zh-care.ts'

/** Tables that are read and written: needs, resources, services, assessment. */
export const enCare: Texts<typeof zhCare> = {
  care: {},
}
