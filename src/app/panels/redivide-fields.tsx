import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { ProposeButton } from './propose-button.tsx'
import { SearchOptions, USUAL_SEARCH } from './search-options.tsx'
import { useOpenProject } from './use-open-project.ts'
import type { Proposing } from './use-proposing.ts'

interface RedivideFieldsProps {
  readonly record: Jurisdiction
  /** Level of what is redone inside. */
  readonly level: Level
  readonly proposing: Proposing
}

/** The units inside made anew by the households that the rules ask for. */
export function RedivideFields({ record, level, proposing }: RedivideFieldsProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const [search, setSearch] = useState(USUAL_SEARCH)
  const households = project.plan.rules.households[level]
  return (
    <form
      className="split-form__fields"
      onSubmit={(event) => {
        event.preventDefault()
        proposing.ask({ kind: 'redivide', target: record.id, level, ...search })
      }}
    >
      <p className="small soft">
        {households === undefined
          ? t('streets.redivideFree')
          : t('streets.redivideHint', { level, min: households[0], max: households[1] })}
      </p>
      <SearchOptions value={search} onChange={setSearch} />
      <ProposeButton
        text={t('streets.proposeRedivide')}
        refusal={proposing.refusalOf('redivide')}
        missing={null}
      />
    </form>
  )
}
