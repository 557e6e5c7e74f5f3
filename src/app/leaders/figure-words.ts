import type { Text } from '#app/i18n/use-text.ts'
import type { BriefFigureName, BriefFigureRow } from '#core/briefing/brief-figure.ts'
import type { CityBriefing } from '#core/briefing/city-briefing.ts'

/** Square metres in a square kilometre. */
const SQUARE_KILOMETER = 1e6

/** What a figure is called: limits and distances of the rules stand in the name. */
export function figureTitle(t: Text['t'], name: BriefFigureName, { limits, radii }: CityBriefing): string {
  const from = limits[0]?.above ?? 0
  const limit = name === 'aboveSplit' ? limits.at(-1) : name === 'between' ? limits[1] : limits[0]
  return t(`leaders.figure.${name}`, {
    from,
    limit: limit?.above ?? 0,
    radius: radii[(radii.length - 1) >> 1] ?? 0,
  })
}

/** A value of a figure with its unit. */
export function figureWords(t: Text['t'], name: BriefFigureName, value: number | null): string {
  if (value === null) return t('leaders.none')
  const unit = UNITS[name]
  return t(`leaders.unit.${unit}`, { n: unit === 'area' ? value / SQUARE_KILOMETER : value })
}

/** The part of one unit in a figure, with its unit: of a ratio its own ratio, of a count its residents. */
export function partWords(t: Text['t'], name: BriefFigureName, { part, whole }: BriefFigureRow): string {
  if (COUNTS_STREETS.has(name)) return t('leaders.unit.people', { n: part })
  if (whole === null) return figureWords(t, name, part)
  return figureWords(t, name, whole === 0 ? null : part / whole)
}

/** Where the rule of a figure comes from, or null. */
export function figureSource(name: BriefFigureName, { sources, streetLevel }: CityBriefing): string | null {
  const key = COUNTS_STREETS.has(name) || name === 'largest' ? `residents.${streetLevel}` : RULES[name]
  return key === undefined ? null : (sources[key] ?? null)
}

const COUNTS_STREETS: ReadonlySet<BriefFigureName> = new Set([
  'aboveSplit',
  'between',
  'within',
  'centres',
  'largeCommunities',
])

type Unit = 'times' | 'matters' | 'people' | 'households' | 'area' | 'units' | 'share' | 'perPost'

const UNITS: Readonly<Record<BriefFigureName, Unit>> = {
  residents: 'people',
  households: 'households',
  area: 'area',
  aboveSplit: 'units',
  between: 'units',
  within: 'units',
  largest: 'people',
  centres: 'units',
  largeCommunities: 'units',
  compounds: 'units',
  exactlyOne: 'units',
  unpaired: 'units',
  tangled: 'units',
  volunteer: 'times',
  solved: 'matters',
  servedCentre: 'share',
  servedStation: 'share',
  perPost: 'perPost',
}

/** Names of the rules that stand behind figures. */
const RULES: Readonly<Partial<Record<BriefFigureName, string>>> = {
  compounds: 'merging',
  exactlyOne: 'pairing',
  unpaired: 'pairing',
  tangled: 'pairing',
  servedCentre: 'serviceRadii',
  servedStation: 'serviceRadii',
  perPost: 'workersPer10000',
}
