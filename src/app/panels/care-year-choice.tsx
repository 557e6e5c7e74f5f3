import { useText } from '#app/i18n/use-text.ts'
import { Select } from '#app/ui/select.tsx'

interface CareYearChoiceProps {
  readonly year: number
  readonly years: readonly number[]
  readonly onChange: (year: number) => void
}

/** The year that is looked at. */
export function CareYearChoice({ year, years, onChange }: CareYearChoiceProps) {
  const { t } = useText()
  return (
    <Select
      label={t('care.year')}
      value={String(year)}
      options={years.map((one) => ({
        value: String(one),
        text: t('care.yearName', { year: String(one) }),
      }))}
      onChange={(one) => onChange(Number(one))}
    />
  )
}
