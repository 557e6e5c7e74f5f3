import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { proposedParts } from './proposed-parts.ts'
import { ProposeButton } from './propose-button.tsx'
import { SearchOptions, USUAL_SEARCH } from './search-options.tsx'
import { UnitsWhole } from './units-whole.tsx'
import { useOpenProject } from './use-open-project.ts'
import type { Proposing } from './use-proposing.ts'

const TOLERANCES = ['2', '5', '10', '20'] as const
const USUAL_TOLERANCE = '10'
const FEWEST_PARTS = 2

interface SplitFieldsProps {
  readonly record: Jurisdiction
  readonly proposing: Proposing
}

/** Into how many parts, how even, and what may be divided. */
export function SplitFields({ record, proposing }: SplitFieldsProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { id, level } = record
  const { rules } = project.plan
  const byLimits = proposedParts(rules, level, project.metrics.residents(id))
  const [typed, setTyped] = useState<string | null>(null)
  const [tolerance, setTolerance] = useState<(typeof TOLERANCES)[number]>(USUAL_TOLERANCE)
  const [divideUnits, setDivideUnits] = useState(false)
  const [search, setSearch] = useState(USUAL_SEARCH)
  const parts = Number(typed ?? byLimits)
  const isValid = Number.isInteger(parts) && parts >= FEWEST_PARTS
  const hint = byLimits === null ? t('streets.partsHintNone') : t('streets.partsHint', { n: byLimits })
  return (
    <form
      className="split-form__fields"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isValid) return
        proposing.ask({
          kind: 'split',
          target: id,
          parts: typed === null ? null : parts,
          tolerance: Number(tolerance) / 100,
          divideUnits,
          ...search,
        })
      }}
    >
      <div className="split-form__pair">
        <TextField
          label={t('streets.parts')}
          value={typed ?? (byLimits === null ? '' : String(byLimits))}
          type="number"
          min={FEWEST_PARTS}
          onChange={setTyped}
        />
        <Select
          label={t('streets.tolerance')}
          value={tolerance}
          options={TOLERANCES.map((value) => ({
            value,
            text: t('streets.toleranceValue', { n: Number(value) }),
          }))}
          onChange={setTolerance}
        />
      </div>
      <p className="small soft">{hint}</p>
      <UnitsWhole level={level} divides={divideUnits} onChange={setDivideUnits} />
      <SearchOptions value={search} onChange={setSearch} />
      <ProposeButton
        text={t('streets.propose')}
        refusal={proposing.refusalOf('split')}
        missing={isValid ? null : t('streets.partsHintNone')}
      />
    </form>
  )
}
