import { useText } from '#app/i18n/use-text.ts'
import { CheckField } from '#app/ui/check-field.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import './choice-list.css'
import { figureText } from './figure-text.ts'
import { useOpenProject } from './use-open-project.ts'

interface ChoiceListProps {
  readonly label: string
  readonly options: readonly JurisdictionId[]
  readonly chosen: ReadonlySet<JurisdictionId>
  /** Those that cannot be taken out. */
  readonly always?: ReadonlySet<JurisdictionId>
  readonly onChange: (chosen: ReadonlySet<JurisdictionId>) => void
}

/** Several of a list of jurisdictions, each with its residents. */
export function ChoiceList({ label, options, chosen, always, onChange }: ChoiceListProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan, metrics } = project
  const known = plan.base.known.residents
  return (
    <fieldset className="choice-list">
      <legend className="field__label">{label}</legend>
      <div className="choice-list__all">
        {options.map((id) => (
          <div key={id} className="choice-list__one">
            <CheckField
              label={plan.get(id)?.name ?? ''}
              checked={chosen.has(id)}
              disabled={always?.has(id) ?? false}
              onChange={(isChosen) => {
                const next = new Set(chosen)
                if (isChosen) next.add(id)
                else next.delete(id)
                onChange(next)
              }}
            />
            <span className="number small soft">
              {figureText(t, 'residents', known ? metrics.residents(id) : null)}
            </span>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
