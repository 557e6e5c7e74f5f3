import type { Texts } from './texts.ts'
import type { zhPairing } from './zh-pairing.ts'

/** Who looks after whom: the tangle, the solution, departments, the map. */
export const enPairing: Texts<typeof zhPairing> = {
  pairing: {
    title: 'Department pairing',
    question: 'Who looks after whom?',
    tabs: 'Pairing views',
    tab: {
      present: 'Now',
      solve: 'Solve',
      departments: 'Departments',
      records: 'Records',
      assessment: 'Scores',
    },
  },
}
