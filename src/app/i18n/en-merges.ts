import type { Texts } from './texts.ts'
import type { zhMerges } from './zh-merges.ts'

/** English texts of planned merges. */
export const enMerges: Texts<typeof zhMerges> = {
  merges: {
    title: 'Planned merges',
  },
}
