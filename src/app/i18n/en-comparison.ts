import type { Texts } from './texts.ts'
import type { zhComparison } from './zh-comparison.ts'

/** Comparing plans, in English. */
export const enComparison: Texts<typeof zhComparison> = {
  comparison: {
    title: 'Compare plans',
    hint: 'What has another owner in the present plan than in another one, place by place.',
    with: 'Compare with',
    loaded: 'The city as it was loaded',
    level: 'Level',
    run: 'Compare',
    running: 'Comparing…',
    stale: 'The plan has changed: compare again.',
    same: 'Nothing changes hands at this level.',
    sum: 'Places: {{count, n}}. Changing hands: {{residents, n}} residents, {{households, n}} households, {{area, d2}} km²',
    border: '{{fresh, d1}} km of border new, {{gone, d1}} km gone',
    estimated: 'The two plans do not count the same people: numbers are estimates.',
    areas: 'Places that change',
    area: 'Place {{at, n}}: {{flows}}',
    nobody: 'nobody',
    flow: '{{from}} → {{to}}',
    people: '{{n, n}} residents',
    size: '{{households, n}} households · {{area, d2}} km²',
    units: 'Moved whole: {{names}}',
    unitsMore: '{{count, n}} moved whole: {{names}} and others',
    compounds: '{{whole, n}} compounds moved whole, {{partly, n}} divided',
    posts: 'Posts: {{changes}}',
    postsOf: '{{name}} {{before, n}} → {{after, n}}',
    rule: '{{names}} ({{rule}})',
    fixed: 'Within the rules now: {{names}}',
    broken: 'No longer within the rules: {{names}}',
    previous: 'Previous place',
    beside: 'Swipe or side by side on the board',
    next: 'Next place',
    place: 'Place {{at, n}} of {{count, n}}: {{residents, n}} residents change hands',
  },
}
