import type { Texts } from './texts.ts'
import type { zhProposalProblems } from './zh-proposal-problems.ts'

/** English sentences for refused rules, conversions, posts and proposals. */
export const enProposalProblems: Texts<typeof zhProposalProblems> = {
  'rules-households-range':
    'Households of the {{level, level}} level: the lower bound must be below the upper one, both whole numbers above zero. Correct them.',
  'rules-minimum': 'Least residents and area of the {{level, level}} level cannot be negative. Correct them.',
  'rules-number': 'The rule “{{rule}}” needs a number of zero or more. Correct it.',
  'rules-radii': 'Service radii must rise, at least one of them, none above 20,000 m. Correct them.',
  'rules-walk-factor': 'The detour factor must lie between 1 and 5. Correct it.',
  'rules-border-cost': 'Weights of borders along lines must lie between 0 and 1. Correct them.',
  'conversion-date': 'The date “{{date}}” is not one. Write it like 2024-04-07.',
  'conversion-document': 'A conversion needs the number of its document. Fill it in.',
  'conversion-before': '{{name}} was last converted on {{date}}; this cannot be earlier. Change the date.',
  'status-of-other-level': '{{name}} is of another level and cannot become this. Choose another status.',
  'posts-invalid': 'Posts of {{name}} must be a whole number of zero or more. Correct it.',
  'seat-invalid': 'The seat of {{name}} lies beyond the range of coordinates. Choose a place on the map.',
  'posts-below-minimum':
    'The minimum posts add up to {{needed}}, but there are only {{posts}}. Add posts or lower the minimum.',
  'posts-unknown':
    'No posts are known at the level {{level, level}}. Bring them with a file, or fill them in one by one.',
  'rules-file-foreign':
    'This file holds no rules, or figures that make no sense. Choose a file of rules that Heyuan exported.',
}
