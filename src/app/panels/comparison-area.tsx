import { useText } from '#app/i18n/use-text.ts'
import { ruleName } from './rule-name.ts'
import type { ToldArea, ToldFlow, ToldRule } from '#core/comparison/comparison-story.ts'

/** Names of units that are told; of more only how many. */
const SHOWN_UNITS = 6

interface ComparisonAreaProps {
  readonly area: ToldArea
  readonly at: number
  readonly isShown: boolean
  readonly onShow: () => void
}

/** One place that changes hands: from → to, how many, and what that does. */
export function ComparisonArea({ area, at, isShown, onShow }: ComparisonAreaProps) {
  const { t } = useText()
  const names = (list: readonly string[]): string => list.join(t('listSeparator'))
  const flowText = ({ from, to }: ToldFlow): string =>
    t('comparison.flow', {
      from: from === '' ? t('comparison.nobody') : from,
      to: to === '' ? t('comparison.nobody') : to,
    })
  const ruled = (list: readonly ToldRule[]): string => {
    const byRule = new Map<string, string[]>()
    for (const { name, rule } of list) {
      const words = ruleName(t, rule)
      byRule.set(words, [...(byRule.get(words) ?? []), name])
    }
    return [...byRule]
      .map(([rule, those]) => t('comparison.rule', { rule, names: names(those) }))
      .join(t('clauseSeparator'))
  }
  return (
    <li>
      <button
        type="button"
        className="comparison__area"
        aria-current={isShown}
        aria-label={t('comparison.area', { at: at + 1, flows: names(area.flows.map(flowText)) })}
        onClick={onShow}
      >
        <span className="number soft">{t('unit.count', { n: at + 1 })}</span>
        <span className="comparison__flows">
          {area.flows.map((flow) => (
            <span key={`${flow.from}→${flow.to}`} className="comparison__flow">
              <span>{flowText(flow)}</span>
              <span className="number">{t('comparison.people', { n: flow.residents })}</span>
            </span>
          ))}
          <span className="small soft">
            {t('comparison.size', { households: area.households, area: area.areaSquareMeters / 1e6 })} ·{' '}
            {t('comparison.border', { fresh: area.newMeters / 1e3, gone: area.goneMeters / 1e3 })}
          </span>
          {area.units.length > 0 && (
            <span className="small soft">
              {t(area.units.length > SHOWN_UNITS ? 'comparison.unitsMore' : 'comparison.units', {
                names: names(area.units.slice(0, SHOWN_UNITS)),
                count: area.units.length,
              })}
            </span>
          )}
          {area.compounds + area.partlyMoved > 0 && (
            <span className="small soft">
              {t('comparison.compounds', { whole: area.compounds, partly: area.partlyMoved })}
            </span>
          )}
          {area.posts.length > 0 && (
            <span className="small soft">
              {t('comparison.posts', {
                changes: names(
                  area.posts.map(({ name, before, after }) =>
                    t('comparison.postsOf', { name, before: before ?? 0, after: after ?? 0 }),
                  ),
                ),
              })}
            </span>
          )}
          {area.fixed.length > 0 && (
            <span className="small">{t('comparison.fixed', { names: ruled(area.fixed) })}</span>
          )}
          {area.broken.length > 0 && (
            <span className="small">{t('comparison.broken', { names: ruled(area.broken) })}</span>
          )}
        </span>
      </button>
    </li>
  )
}
