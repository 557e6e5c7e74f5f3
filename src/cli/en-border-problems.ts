/** Why a line is refused and what an edit of borders brings about, in English; {names} are filled in. */
export const enBorderProblems: Readonly<Record<string, string>> = {
  'line-not-one': 'The file must hold one line; it holds {count}.',
  'line-not-line': 'Not a line: {found}.',
  'line-not-degrees': 'The position {x} {y} is not longitude and latitude in degrees.',
  'line-too-short': 'The line is too short: it needs two different points.',
  'line-crosses-itself': 'The line crosses itself at {lng} {lat}.',
  'line-does-not-divide': 'The line divides no piece of ground. Let both its ends reach beyond a border.',
  'line-too-close': 'At {lng} {lat} the line runs too close to a border to leave ground between them.',
  'ring-open': 'The ring is not closed.',
  'ring-takes-nothing': 'There is no ground to take within the ring.',
  'redraw-no-border': 'The line does not leave a border and come back to it.',
  'redraw-meets-another-border':
    'The two ends of the line lie on borders of "{name}" with different neighbours.',
  'cut-leaves-one-part':
    'The line does not divide "{name}" in two. Draw from beyond its border to beyond the border on the other side.',
  'would-empty': '"{name}" would have no ground left.',
  'no-adjacent-child': '"{unit}" touches no unit of "{target}".',
  'border-cuts-building':
    'The border would cut {count} buildings, the first at {lng} {lat}. Go around, or use --keep-whole none.',
  'border-cuts-compound':
    'The border would cut {count} compounds, among them "{name}" ({lng} {lat}). Go around, or use --keep-whole buildings.',
  'jurisdiction-locked': '"{name}" is locked.',
  'jurisdiction-retired': '"{name}" is retired.',
  'parent-of-wrong-level': '"{name}" is of the wrong level to be the one above.',
  'name-empty': 'The name is empty.',
  'name-too-long': 'The name is too long; at most {max} characters.',
  'code-in-use': 'Code {code} belongs to "{name}".',
  'nothing-changes': 'Nothing changes: it is so already.',
  'side-detached': '"{name}" falls into {parts} pieces that are not connected.',
  'side-over-limit': '"{name}" has {residents} residents, above {limit}: {band}.',
  'moves-above': 'The level above changes too ({level}): {residents} residents go from "{from}" to "{to}".',
  'divides-below': 'Units the line crosses are divided ({level}): {count} new, such as "{name}".',
  'compound-divided': 'The border runs through {count} compounds, among them "{name}" ({lng} {lat}).',
}
