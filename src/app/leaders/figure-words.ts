import type { Text } from '#app/i18n/use-text.ts'
import type { BriefFigureName } from '#core/briefing/brief-figure.ts'
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
  switch (name) {
    case 'residents':
    case 'largest':
      return t('leaders.unit.people', { n: value })
    case 'households':
      return t('leaders.unit.households', { n: value })
    case 'area':
      return t('leaders.unit.area', { n: value / SQUARE_KILOMETER })
    case 'servedCentre':
    case 'servedStation':
      return t('leaders.unit.share', { n: value })
    case 'perPost':
      return t('leaders.unit.perPost', { n: value })
    default:
      return t('leaders.unit.units', { n: value })
  }
}

/** The part of one unit in a figure, with its unit. */
export function partWords(t: Text['t'], name: BriefFigureName, part: number, whole: number | null): string {
  switch (name) {
    case 'aboveSplit':
    case 'between':
    case 'within':
    case 'centres':
    case 'largeCommunities':
      return t('leaders.unit.people', { n: part })
    case 'servedCentre':
    case 'servedStation':
    case 'perPost':
      return figureWords(t, name, whole === null || whole === 0 ? null : part / whole)
    default:
      return figureWords(t, name, part)
  }
}

/** Where the rule of a figure comes from, or null. */
export function figureSource(name: BriefFigureName, { sources, streetLevel }: CityBriefing): string | null {
  switch (name) {
    case 'aboveSplit':
    case 'between':
    case 'within':
    case 'largest':
      return sources[`residents.${streetLevel}`] ?? null
    case 'servedCentre':
    case 'servedStation':
      return sources['serviceRadii'] ?? null
    case 'perPost':
      return sources['workersPer10000'] ?? null
    case 'exactlyOne':
    case 'unpaired':
    case 'tangled':
      return sources['pairing'] ?? null
    case 'compounds':
      return sources['merging'] ?? null
    default:
      return null
  }
}
