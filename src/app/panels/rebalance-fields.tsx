import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import { ChoiceList } from './choice-list.tsx'
import { holdersOf } from './holders-of.ts'
import { ProposeButton } from './propose-button.tsx'
import { SearchOptions, USUAL_SEARCH } from './search-options.tsx'
import { targetOptions } from './target-options.ts'
import { UnitsWhole } from './units-whole.tsx'
import { useOpenProject } from './use-open-project.ts'
import type { Proposing } from './use-proposing.ts'

/** `limits` = everybody within the limits of the rules; a number = so many per cent around the mean. */
const TOLERANCES = ['limits', '5', '10', '20'] as const
const FEWEST = 2

interface RebalanceFieldsProps {
  readonly record: Jurisdiction
  readonly proposing: Proposing
}

/** Who shares the residents anew: the chosen one and its neighbours, or others of its parent picked on the map. */
export function RebalanceFields({ record, proposing }: RebalanceFieldsProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan, metrics } = project
  const { id, level, parent } = record
  const selection = useWorkbench((state) => state.selection)
  const neighbours = useMemo(
    () =>
      targetOptions(metrics, level, [id], [id]).flatMap((option) =>
        option.adjacent && metrics.plan.get(option.id)?.parent === parent ? [option.id] : [],
      ),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [metrics, revision, id, level, parent],
  )
  const [added, setAdded] = useState<readonly JurisdictionId[]>([])
  const [chosen, setChosen] = useState<ReadonlySet<JurisdictionId>>(() => new Set([id, ...neighbours]))
  const [tolerance, setTolerance] = useState<(typeof TOLERANCES)[number]>('limits')
  const [divideUnits, setDivideUnits] = useState(false)
  const [search, setSearch] = useState(USUAL_SEARCH)
  const options = [...new Set([id, ...neighbours, ...added])]
  const picked = holdersOf(plan, [...selection], level).filter(
    (each): each is JurisdictionId => each !== null && !chosen.has(each) && plan.get(each)?.parent === parent,
  )
  const targets = options.filter((each) => chosen.has(each))
  return (
    <form
      className="split-form__fields"
      onSubmit={(event) => {
        event.preventDefault()
        proposing.ask({
          kind: 'rebalance',
          targets,
          tolerance: tolerance === 'limits' ? null : Number(tolerance) / 100,
          divideUnits,
          ...search,
        })
      }}
    >
      <ChoiceList
        label={t('streets.rebalanceSet', { level })}
        options={options}
        chosen={chosen}
        always={new Set([id])}
        onChange={setChosen}
      />
      {picked.length > 0 && (
        <Button
          small
          icon="select"
          onClick={() => {
            setAdded([...added, ...picked])
            setChosen(new Set([...chosen, ...picked]))
          }}
        >
          {t('streets.addPicked', { n: picked.length })}
        </Button>
      )}
      <Select
        label={t('streets.tolerance')}
        value={tolerance}
        options={TOLERANCES.map((value) => ({
          value,
          text:
            value === 'limits'
              ? t('streets.toleranceLimits')
              : t('streets.toleranceValue', { n: Number(value) }),
        }))}
        onChange={setTolerance}
      />
      <UnitsWhole level={level} divides={divideUnits} onChange={setDivideUnits} />
      <SearchOptions value={search} onChange={setSearch} />
      <ProposeButton
        text={t('streets.proposeRebalance')}
        refusal={proposing.refusalOf('rebalance')}
        missing={targets.length < FEWEST ? t('streets.rebalanceFew') : null}
      />
    </form>
  )
}
