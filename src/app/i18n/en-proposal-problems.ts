import type { Texts } from './texts.ts'
import type { zhProposalProblems } from './zh-proposal-problems.ts'

/** English sentences for refused rules, conversions, posts and proposals. */
export const enProposalProblems: Texts<typeof zhProposalProblems> = {
  'rules-households-range':
    'Households of the {{level, level}} level: the lower bound must be below the upper one, both whole numbers above zero. Correct them.',
  'rules-minimum': 'Least residents and area of the {{level, level}} level cannot be negative. Correct them.',
  'rules-number': 'The rule “{{rule}}” needs a number of zero or more. Correct it.',
  'rules-radii': 'Service radii must rise, one to eight of them, none above 20,000 m. Correct them.',
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
  'split-parts': '{{parts}} is no number of parts: it must be a whole number of 2 or more. Correct it.',
  'split-tolerance': 'The tolerance must lie between 0 and 100%. Correct it.',
  'split-empty': '{{name}} has no ground, so there is nothing to divide. Choose another.',
  'split-parts-unknown':
    'The level of {{name}} has no limit of residents, so the number of parts is not known. Enter it, or add a limit to the rules.',
  'split-not-needed':
    '{{name}} has {{residents, n}} residents, not above {{limit, n}}, and need not be divided. Enter a number of parts to do it all the same.',
  'split-too-few-units':
    'There are only {{units, n}} pieces that stay whole, too few for {{parts, n}} parts. Ask for fewer, or allow units to be divided.',
  'split-below-minimum':
    'In {{parts, n}} parts, {{name}} would give each fewer than the {{minimum, n}} residents that the rules ask for. Ask for fewer parts.',
  'split-atom-too-heavy':
    '{{name}} has {{residents, n}} residents, more than the {{limit, n}} that a part may have, and stays whole. Widen the tolerance, or allow units to be divided.',
  'split-locked':
    '{{name}} and other units that cannot change hands have {{residents, n}} residents together, more than the {{limit, n}} that a part may have. Unlock some, or widen the tolerance.',
  'split-locked-apart':
    '{{name}} cannot change hands and is cut off by other locked units, so that its part would lie in pieces. Unlock a unit between them.',
  'split-total':
    'All together have {{residents, n}} residents, and the bounds leave room for {{limit, n}}: no division can do it. Choose more of them, change the limits, or ask for more parts.',
  'split-impossible':
    'It is proven that whole units cannot give every part {{least, n}}–{{most, n}} residents. This is the nearest. Widen the tolerance, or allow units to be divided.',
  'split-not-found':
    'No division with {{least, n}}–{{most, n}} residents in every part was found. This is the nearest. Widen the tolerance, search longer, or allow units to be divided.',
  'rebalance-one': 'Rebalancing needs two units with ground at least. Choose another one.',
  'rebalance-apart':
    'No chosen unit borders another one of the same parent, so there is no border to move. Choose such neighbours as well.',
  'rebalance-no-limit':
    'There is no limit of residents for the {{level, level}} level. Enter a tolerance, or add a limit to the rules.',
  'rebalance-not-needed': 'The chosen units are all within their bounds. Nothing needs to change.',
  'redivide-level': 'There is no {{level, level}} level inside {{name}}. Choose another.',
  'redivide-no-norm': 'The rules have no norm of households for the {{level, level}} level. Enter it first.',
  'redivide-not-needed': 'All units inside {{name}} keep to the norm of households. Nothing needs to change.',
  'redivide-too-few':
    '{{name}} has only {{households, n}} households, fewer than the {{limit, n}} that one unit needs, and stays as it is.',
  'redivide-face-too-large':
    'One piece of ground in {{name}} has {{households, n}} households, more than {{limit, n}}, and becomes a unit of its own. To divide it, cut it on the map first.',
  'redivide-not-found':
    'In {{name}}, no division with {{least, n}}–{{most, n}} households in every unit was found. This is the nearest.',
  'centres-no-limit':
    'There is no limit of residents for the {{level, level}} level, so that no need for centres can be seen. Add a limit to the rules.',
  'centres-no-need':
    'Nobody has more than {{limit, n}} residents, so that no centre is needed. To have one all the same, choose who gives to it.',
  'centres-donor-level': '{{name}} is of another level than the others. Choose units of one level only.',
  'centres-too-few':
    'The limits ask for {{needed, n}} new ones at least, not {{count, n}}. Ask for more, or choose fewer donors.',
  'centres-no-site':
    'There are only {{places, n}} places for centres in {{name}}, and {{open, n}} are wanted. Ask for fewer, or unlock some units.',
  'centres-no-area':
    'Around {{name}}, no division was found in which {{open, n}} new ones and the present ones are each in one piece and within the limit. Ask for more of them, choose neighbours as well, or search longer.',
}
