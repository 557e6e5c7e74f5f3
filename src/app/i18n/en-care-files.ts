import type { Texts } from './texts.ts'
import type { zhCareFiles } from './zh-care-files.ts'

/** What a file would bring; names of columns and files. */
export const enCareFiles: Texts<typeof zhCareFiles> = {
  careFiles: {},
}
