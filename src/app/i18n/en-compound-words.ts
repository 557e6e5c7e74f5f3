import type { Texts } from './texts.ts'
import type { zhCompoundWords } from './zh-compound-words.ts'

/** English words of merging compounds. */
export const enCompoundWords: Texts<typeof zhCompoundWords> = {
  stage: {
    survey: 'survey',
    initiative: 'call of the Party organisation',
    consultation: 'residents asked',
    deliberation: 'deliberation',
    notice: 'plan on notice',
    vote: 'owners’ vote',
    result: 'result on notice',
    filed: 'filed',
    works: 'walls coming down',
    unified: 'one management',
    done: 'done',
    stopped: 'stopped',
  },
  tally: {
    total: { heads: 'number of owners', areaSquareCentimeters: 'exclusive area' },
    participating: { heads: 'number taking part', areaSquareCentimeters: 'area taking part' },
    agreeing: { heads: 'number agreeing', areaSquareCentimeters: 'area agreeing' },
  },
}
