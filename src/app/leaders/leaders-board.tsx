import { useMemo, useState } from 'react'
import { SwipeMap } from '#app/map/swipe-map.tsx'
import { useText } from '#app/i18n/use-text.ts'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { AtAGlance } from './at-a-glance.tsx'
import { Crumbs } from './crumbs.tsx'
import type { LeadersCity } from './leaders-city.ts'
import { LeadersFoot } from './leaders-foot.tsx'
import { LeadersHead } from './leaders-head.tsx'
import type { LeadersVerbs } from './leaders-head.tsx'
import { LEADERS_SECTIONS } from './leaders-section.ts'
import type { LeadersSection } from './leaders-section.ts'
import { LeadersSections } from './leaders-sections.tsx'
import { LeadersContext } from './leaders-state.ts'
import type { Leaders } from './leaders-state.ts'
import { BandLegend } from './band-legend.tsx'
import { PresentationBar } from './presentation-bar.tsx'
import { LOADED } from '#app/panels/state-choice.ts'
import type { StateChoice } from '#app/panels/state-choice.ts'
import { useComparison } from './use-comparison.ts'
import { useBriefedStates } from './use-briefed-states.ts'
import { usePresentation } from './use-presentation.ts'

type Box = readonly [west: number, south: number, east: number, north: number]

interface LeadersBoardProps {
  readonly city: LeadersCity
  readonly choices: readonly StateChoice[]
  readonly from: string
  readonly to: string
  /** When what is shown was worked out. */
  readonly date: Date
  /** Number under which the maps may be shown; '' = none, not for publication. */
  readonly approvalNumber: string
  /** What only a page with a workbench behind it can do; null = a file that was handed over. */
  readonly verbs: LeadersVerbs | null
}

/** The board: head, sections beside the map, foot; in a presentation one section and the map. */
export function LeadersBoard(props: LeadersBoardProps) {
  const { city, choices, from, to, date, approvalNumber, verbs } = props
  const { t } = useText()
  const presentation = usePresentation()
  const [looked, setLooked] = useState<{ readonly id: JurisdictionId | null; readonly box: Box }>({
    id: null,
    box: city.bounds,
  })
  const [arrangement, setArrangement] = useState<'swipe' | 'beside' | 'difference'>('swipe')
  const [first, second] = [from, to].map((value) => (value === LOADED ? null : value)) as [
    string | null,
    string | null,
  ]
  const states = useBriefedStates(first, second)
  const level = typeof states === 'string' ? null : states[1].briefing.streetLevel
  const difference = useComparison(first, second, level)
  const nameOf = (value: string): string => choices.find((each) => each.value === value)?.text ?? value
  const [fromName, toName] = [nameOf(from), nameOf(to)]

  const leaders = useMemo((): Leaders | null => {
    if (typeof states === 'string') return null
    const [before, after] = states
    const units = [...before.briefing.units, ...after.briefing.units]
    return {
      before: { name: fromName, briefing: before.briefing },
      after: { name: toName, briefing: after.briefing },
      within: looked.id,
      lookInto: (id) => {
        const box = units.findLast((unit) => unit.id === id)?.box
        setLooked({ id, box: [...(box ?? city.bounds)] as unknown as Box })
      },
    }
  }, [states, fromName, toName, looked, city])

  const shown: readonly LeadersSection[] =
    presentation.section === null ? LEADERS_SECTIONS : [presentation.section]
  const isOfPairs = presentation.section === 'pairs'
  return (
    <div className="leaders__board" data-presenting={presentation.section ?? undefined}>
      <LeadersHead
        city={city}
        choices={choices}
        from={from}
        to={to}
        approvalNumber={approvalNumber}
        verbs={verbs}
        onPresent={presentation.begin}
      />
      {leaders === null || typeof states === 'string' ? (
        <main className="leaders__waiting">
          <output>{t(states === 'failed' ? 'leaders.failed' : 'leaders.measuring')}</output>
        </main>
      ) : (
        <LeadersContext value={leaders}>
          {presentation.section === null && <AtAGlance />}
          <main className="leaders__body">
            <div className="leaders__told">
              <Crumbs />
              <LeadersSections
                shown={shown}
                story={typeof difference === 'string' ? difference : difference.story}
                onShow={(box) => setLooked({ id: looked.id, box: [...box] as unknown as Box })}
              />
            </div>
            <section className="leaders__map" aria-label={t('leaders.map')}>
              <SwipeMap
                before={{ name: fromName, url: states[0].url }}
                after={{ name: toName, url: states[1].url }}
                reference={city.reference}
                levels={leaders.after.briefing.levels}
                level={isOfPairs ? 'community' : mapLevel(leaders)}
                theme={isOfPairs ? 'pairs' : 'residents'}
                chosen={looked.id}
                box={looked.box}
                arrangement={arrangement}
                difference={typeof difference === 'string' ? null : difference.url}
              />
              <div className="leaders__map-foot">
                {isOfPairs ? (
                  <span className="small soft">{t('leaders.legendPairs')}</span>
                ) : (
                  <BandLegend limits={leaders.after.briefing.limits} />
                )}
                <ToggleGroup
                  label={t('leaders.arrangement')}
                  value={arrangement}
                  options={[
                    { value: 'swipe', text: t('leaders.swipe') },
                    { value: 'beside', text: t('leaders.beside') },
                    { value: 'difference', text: t('leaders.difference') },
                  ]}
                  onChange={setArrangement}
                />
              </div>
            </section>
          </main>
          {presentation.section !== null && <PresentationBar presentation={presentation} />}
          <LeadersFoot
            city={city}
            from={fromName}
            to={toName}
            date={date}
            approvalNumber={approvalNumber}
            onApprove={verbs === null ? null : (number) => verbs.choose({ approvalNumber: number })}
          />
        </LeadersContext>
      )}
    </div>
  )
}

/** Streets for the city and its districts, communities from a street on. */
function mapLevel({ after, before, within }: Leaders): Level {
  const { levels, streetLevel } = after.briefing
  const unit = [...before.briefing.units, ...after.briefing.units].find(({ id }) => id === within)
  if (unit === undefined || levels.indexOf(unit.level) < levels.indexOf(streetLevel)) return streetLevel
  return levels[Math.min(levels.length - 1, levels.indexOf(unit.level) + 1)]!
}
