import { useText } from '#app/i18n/use-text.ts'
import { Popover } from '#app/ui/popover.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { Explanation } from './explanation.tsx'
import './figure-button.css'
import type { FigureName } from './figure-name.ts'
import { figureText } from './figure-text.ts'
import type { FigureValues } from './figure-values.ts'

interface FigureButtonProps {
  readonly id: JurisdictionId
  readonly figure: FigureName
  readonly values: FigureValues
  readonly meanResidents: number | null
}

/** A figure that explains itself when pressed. */
export function FigureButton({ id, figure, values, meanResidents }: FigureButtonProps) {
  const { t } = useText()
  return (
    <Popover
      label={t('details.explain')}
      trigger={
        <button type="button" className="figure">
          <span className="figure__name">{t(`figure.${figure}`)}</span>
          <span className="figure__value">{figureText(t, figure, values[figure], values.parts === 0)}</span>
        </button>
      }
    >
      <Explanation id={id} figure={figure} values={values} meanResidents={meanResidents} />
    </Popover>
  )
}
