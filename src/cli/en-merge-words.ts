import type { MergeWords } from './merge-words.ts'

/** Merges of compounds in English. */
export const enMergeWords: MergeWords = {
  ways: {
    best: 'highest benefit',
    ranked: 'from the top of the list, pair by pair',
    all: 'everything worth it',
  },
  fewer: 'compounds fewer',
  benefit: 'benefit',
  merges: 'merges',
  bound: 'no choice above',
  provenBest: 'proven best',
  noBound: 'no bound',
  ledger: ['where', 'compounds', 'fewer', 'afterwards', 'walls m', 'gates closed', 'guards'],
  rest: '(elsewhere)',
  gates: 'gates',
  walls: 'm of wall',
  unmanaged: 'come under management',
  more: 'more',
  withCases: 'With the cases of the article',
  free: 'Without them, freely chosen',
  obstacles: {
    managers: 'managers',
    fees: 'fees differ by',
    funds: 'funds per household differ by',
    arrears: 'arrears',
    'across-community': 'across communities',
    unknown: 'unknown',
  },
}
