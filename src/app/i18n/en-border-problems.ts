import type { Texts } from './texts.ts'
import type { zhBorderProblems } from './zh-border-problems.ts'

/** English sentences for refusals and warnings of border edits. */
export const enBorderProblems: Texts<typeof zhBorderProblems> = {
  'border-crosses':
    'The border would cross the one between {{left, who}} and {{right, who}} ({{longitude, deg}}, {{lat, deg}}). Go back a little, or move that border first.',
  'border-touches':
    'The border would touch the one between {{left, who}} and {{right, who}} ({{longitude, deg}}, {{lat, deg}}). Leave some distance.',
  'border-folds':
    'The border would fold or cross itself ({{longitude, deg}}, {{lat, deg}}). Move it another way, or less far.',
  'border-encloses':
    'The border would pass over another piece of ground ({{longitude, deg}}, {{lat, deg}}). Go back a little, or move that piece first.',
  'border-city-edge':
    'This is the edge of the city and does not move. Choose a border between two jurisdictions.',
  'border-vertex-unknown':
    'This vertex is not there any more (arc {{arc}}, vertex {{index}}). Pick the border again.',
  'border-vertex-node':
    'Several borders meet here ({{longitude, deg}}, {{lat, deg}}), so this vertex cannot be deleted. It can be dragged.',
  'border-too-few-vertices':
    'This border has too few vertices ({{longitude, deg}}, {{lat, deg}}) to lose another one. Leave this one.',
  'border-off-grid': 'The place is beyond the range of coordinates. Stay within the map.',
  'border-cuts-building':
    'The border would cut through {{count, n}} {{count, plural(one: building; other: buildings)}} ({{longitude, deg}}, {{lat, deg}}). Go around, or turn off “Buildings stay whole” in “Limits and rules”.',
  'border-cuts-compound':
    'The border would cut {{count, plural(one: the compound; other: # compounds, among them)}} {{name}} ({{longitude, deg}}, {{lat, deg}}). Go around, or turn off “Compounds stay whole” in “Limits and rules”.',
  'would-empty': '{{name}} would have no ground left. Leave it a part, or merge it.',
  'redraw-meets-another-border':
    'The two ends of the line lie on borders of {{name}} with different neighbours. Begin and end on the same border.',
  'redraw-no-border':
    'The line does not leave a border and come back to it. Begin on the border and draw back to the same one.',
  'cut-leaves-one-part':
    'The line does not divide {{name}} in two. Draw from beyond its border to beyond the border on the other side.',
  'ring-takes-nothing': 'There is no ground to take within the ring. Draw around a part of a jurisdiction.',
  'ring-open': 'The ring is not closed. Draw back to where it began.',
  'line-too-short': 'The line is too short: it needs two different points. Go on drawing.',
  'line-crosses-itself':
    'The line crosses itself ({{longitude, deg}}, {{lat, deg}}). Take points back with Backspace and draw on.',
  'line-does-not-divide': 'The line divides no piece of ground. Let both its ends reach beyond a border.',
  'line-too-close':
    'The line runs too close to a border ({{longitude, deg}}, {{lat, deg}}) to leave ground between them. Keep away from it, or snap to it.',
  'faces-not-adjacent': 'The two pieces share no border and cannot be joined. Choose two that are adjacent.',
  'side-detached': '{{name}} would fall into {{parts, n}} pieces that are not connected.',
  'side-over-limit': '{{name}} would have {{residents, n}} residents, above {{limit, n}}: “{{band, band}}”.',
  'moves-above':
    'The {{level, level}} changes too: {{residents, n}} residents would go from {{from}} to {{to}}. Check that this is wanted.',
  'divides-below':
    'What the line crosses is divided too: {{count, n}} new at {{level, level}} level, such as {{name}}. Names and codes can be changed afterwards.',
  'compound-divided':
    'The border would run through {{count, plural(one: the compound; other: # compounds, among them)}} {{name}}. Two jurisdictions would look after the halves; check that this is wanted.',
}
