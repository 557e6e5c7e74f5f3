import { useId, useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { SearchField } from '#app/ui/search-field.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { figureText } from './figure-text.ts'
import { matchQuery } from './match-query.ts'
import './target-chooser.css'
import { targetOptions } from './target-options.ts'
import type { TargetOption } from './target-options.ts'
import { useOpenProject } from './use-open-project.ts'

/** More than this is found by typing. */
const LISTED_TARGETS = 60

interface TargetChooserProps {
  readonly level: Level
  /** What is moved: its neighbours come first. */
  readonly beside: readonly JurisdictionId[]
  readonly without?: readonly JurisdictionId[]
  readonly chosen: JurisdictionId | null
  readonly onChoose: (id: JurisdictionId) => void
}

const NOBODY: readonly JurisdictionId[] = []

/** Who receives: neighbours first, the others by search. */
export function TargetChooser({ level, beside, without = NOBODY, chosen, onChoose }: TargetChooserProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const [query, setQuery] = useState('')
  const group = useId()
  const options = useMemo(
    () => targetOptions(project.metrics, level, beside, without),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [project, revision, level, beside, without],
  )
  const found = options
    .filter((option) => matchQuery(query, option.name, option.code))
    .slice(0, LISTED_TARGETS)
  const groups = [
    { id: 'near', title: t('selection.neighbours'), options: found.filter((option) => option.adjacent) },
    { id: 'far', title: t('selection.others'), options: found.filter((option) => !option.adjacent) },
  ]
  return (
    <div className="targets">
      <SearchField label={t('selection.findTarget', { level })} value={query} onChange={setQuery} />
      {found.length === 0 ? (
        <p className="soft">{t('selection.noTarget', { level })}</p>
      ) : (
        <div className="targets__list" role="radiogroup" aria-label={t('selection.target')}>
          {groups
            .filter((each) => each.options.length > 0)
            .map((each) => (
              <div key={each.id}>
                <div className="targets__group">{each.title}</div>
                {each.options.map((option) => (
                  <Option key={option.id} option={option} group={group} chosen={chosen} onChoose={onChoose} />
                ))}
              </div>
            ))}
        </div>
      )}
    </div>
  )
}

interface OptionProps {
  readonly option: TargetOption
  readonly group: string
  readonly chosen: JurisdictionId | null
  readonly onChoose: (id: JurisdictionId) => void
}

function Option({ option, group, chosen, onChoose }: OptionProps) {
  const { t } = useText()
  const { known } = useOpenProject().project.plan.base
  return (
    <label className="targets__option">
      <input type="radio" name={group} checked={option.id === chosen} onChange={() => onChoose(option.id)} />
      <span className="cut">{option.name}</span>
      {option.otherParent !== null && <span className="small soft cut">{option.otherParent}</span>}
      <span className="number soft">
        {figureText(t, 'residents', known.residents ? option.residents : null)}
      </span>
    </label>
  )
}
