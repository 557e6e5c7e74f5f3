import { useText } from '#app/i18n/use-text.ts'
import { Popover } from '#app/ui/popover.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { Explanation } from './explanation.tsx'
import './figure-button.css'
import type { FigureName } from './figure-name.ts'
import { figureText } from './figure-text.ts'
import type { FigureValues } from './figure-values.ts'

/** Figures that come from counting people. */
const COUNTED: ReadonlySet<FigureName> = new Set<FigureName>([
  'residents',
  'households',
  'density',
  'deviation',
])

interface FigureButtonProps {
  readonly id: JurisdictionId
  readonly figure: FigureName
  readonly values: FigureValues
  /** Some people were counted by area. */
  readonly estimated: boolean
  readonly meanResidents: number | null
}

/** A figure that explains itself when pressed. */
export function FigureButton({ id, figure, values, estimated, meanResidents }: FigureButtonProps) {
  const { t } = useText()
  const isEstimated = estimated && values[figure] !== null && COUNTED.has(figure)
  const text = figureText(t, figure, values[figure], values.parts === 0)
  return (
    <Popover
      label={t('details.explain')}
      trigger={
        <button type="button" className="figure">
          <span className="figure__name">{t(`figure.${figure}`)}</span>
          <span className="figure__value">{isEstimated ? t('estimate', { value: text }) : text}</span>
        </button>
      }
    >
      <Explanation
        id={id}
        figure={figure}
        values={values}
        estimated={isEstimated}
        meanResidents={meanResidents}
      />
    </Popover>
  )
}
