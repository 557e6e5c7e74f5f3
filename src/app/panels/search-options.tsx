import { useText } from '#app/i18n/use-text.ts'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'

/** How the solver searches: not what is asked, but how the dice fall and how long it tries. */
export interface SearchChoice {
  readonly seed: number
  readonly effort: number
}

/** What a search begins with. */
export const USUAL_SEARCH: SearchChoice = { seed: 1, effort: 1 }

const EFFORTS = { quick: 0.3, usual: 1, thorough: 4 } as const

type EffortName = keyof typeof EFFORTS

interface SearchOptionsProps {
  readonly value: SearchChoice
  readonly onChange: (value: SearchChoice) => void
}

/** Seed and effort, out of the way until they are wanted. */
export function SearchOptions({ value, onChange }: SearchOptionsProps) {
  const { t } = useText()
  const names = Object.keys(EFFORTS) as EffortName[]
  return (
    <details className="search-options">
      <summary className="small">{t('more')}</summary>
      <div className="split-form__pair">
        <TextField
          label={t('streets.seed')}
          value={String(value.seed)}
          type="number"
          min={0}
          onChange={(text) => onChange({ ...value, seed: Math.max(0, Math.trunc(Number(text))) || 0 })}
        />
        <Select
          label={t('streets.effort')}
          value={names.find((name) => EFFORTS[name] === value.effort) ?? 'usual'}
          options={names.map((name) => ({ value: name, text: t(`streets.effortValue.${name}`) }))}
          onChange={(name) => onChange({ ...value, effort: EFFORTS[name] })}
        />
      </div>
    </details>
  )
}
