/** Why compounds do not become one, in English; {names} are filled in. */
export const enMergeProblems: Readonly<Record<string, string>> = {
  'merge-no-candidates': 'No compounds lie side by side that could become one. Widen --distance or --caps.',
  'merge-count-unreachable':
    'Exactly {wanted} compounds fewer cannot be had; at most {most} can. Ask for fewer or widen --caps.',
  'merge-fixed-above': 'The fixed groups alone make {fixed} compounds fewer, more than {wanted}.',
  'merge-fixed-twice': '"{name}" stands in more than one fixed group.',
  'merge-too-few': '"{name}" stands alone; a group takes at least two compounds.',
  'compound-unknown': 'No such compound, or several of that name: {compound}.',
  'compound-in-merge': '"{name}" is part of the merge "{merge}" already.',
}
