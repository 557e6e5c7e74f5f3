import type { CompareWords } from './compare-words.ts'

/** The comparison of plans in English. */
export const enCompareWords: CompareWords = {
  from: 'From',
  to: 'To',
  area: 'Area',
  moved: (people, households, area) => `${people} residents, ${households} households, ${area} km²`,
  border: (fresh, gone) => `border: ${fresh} m new, ${gone} m gone`,
  compounds: (whole, partly) => `compounds: ${whole} whole, ${partly} in part`,
  units: 'whole units',
  fixed: 'kept now',
  broken: 'broken now',
  nobody: '(nobody)',
  same: 'Nothing changes hands at this level.',
  estimated:
    'The two plans do not count the same people: figures are those of the first, divided by buildings and area.',
  totals: ['Jurisdiction', 'before', 'gained', 'lost', 'after'],
  both: 'give two files, or one project',
  noScenario: 'No such scenario',
}
