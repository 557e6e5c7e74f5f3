import type { Texts } from './texts.ts'
import type { zhCompounds } from './zh-compounds.ts'

/** English texts of the job of compounds. */
export const enCompounds: Texts<typeof zhCompounds> = {
  compounds: {
    title: 'Merge compounds',
  },
}
