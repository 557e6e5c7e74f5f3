import type { BriefWords } from './brief-words.ts'

/** The briefing for leaders in English. */
export const enBriefWords: BriefWords = {
  columns: ['figure', 'before', 'after'],
  figures: {
    residents: 'residents',
    households: 'households',
    area: 'area, km²',
    aboveSplit: 'streets above the highest limit',
    between: 'streets between the first and the second limit',
    within: 'streets within the first limit',
    largest: 'residents of the largest street',
    centres: 'service centres',
    largeCommunities: 'large communities',
    compounds: 'compounds',
    exactlyOne: 'communities with exactly one department',
    unpaired: 'communities without a department',
    tangled: 'communities with several departments',
    volunteer: 'volunteer services',
    solved: 'problems solved',
    servedCentre: 'residents within the middle radius of their own street centre',
    servedStation: 'residents within the middle radius of their own community station',
    perPost: 'residents per post',
  },
  worst: 'Look at first',
  problems: {
    residents: (name, value, bound) => `${name}: ${value} residents, above ${bound}`,
    unpaired: (name) => `${name}: no department`,
    tangled: (name, value) => `${name}: ${value} departments`,
    posts: (name, value, bound) => `${name}: ${value} residents per post, the norm is ${bound}`,
    service: (name, value) => `${name}: only ${value} of the residents within the largest radius`,
    parts: (name, value) => `${name}: ${value} separate pieces`,
  },
}
