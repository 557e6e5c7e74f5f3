import { useText } from '#app/i18n/use-text.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { contributingUnits } from './contributing-units.ts'
import type { Contribution } from './contributing-units.ts'
import { explanationFormula } from './explanation-formula.ts'
import type { FigureName } from './figure-name.ts'
import { figureText } from './figure-text.ts'
import type { FigureValues } from './figure-values.ts'
import { useOpenProject } from './use-open-project.ts'

/** Units listed by name before the rest is only summed. */
const LISTED_UNITS = 8

interface ExplanationProps {
  readonly id: JurisdictionId
  readonly figure: FigureName
  readonly values: FigureValues
  /** Some people behind it were counted by area. */
  readonly estimated: boolean
  readonly meanResidents: number | null
}

/** Where a figure comes from: meaning, calculation, source, and the units behind it. */
export function Explanation({ id, figure, values, estimated, meanResidents }: ExplanationProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan, metrics } = project
  const level = plan.get(id)!.level
  const units = contributingUnits(metrics, id, figure)
  const isMeasured =
    figure === 'area' || figure === 'border' || figure === 'compactness' || figure === 'parts'
  const limitSource = figure === 'residents' ? plan.rules.source[`residents.${level}`] : undefined
  return (
    <div className="explanation">
      <h3>{t(`figure.${figure}`)}</h3>
      <dl>
        <dt>{t('explain.definition')}</dt>
        <dd>{t(`explain.${figure}`)}</dd>
        {values[figure] !== null && (
          <>
            <dt>{t('explain.formula')}</dt>
            <dd>
              {explanationFormula(t, figure, values, { meanResidents, level: plan.finer(level) ?? level })}
            </dd>
          </>
        )}
        <dt>{t('explain.source')}</dt>
        <dd>
          {isMeasured
            ? t('explain.topology')
            : project.generated
              ? t('explain.generated')
              : t('explain.imported')}
        </dd>
        {estimated && (
          <>
            <dt>{t('explain.measured')}</dt>
            <dd>{t('explain.estimated')}</dd>
          </>
        )}
        {limitSource !== undefined && (
          <>
            <dt>{t('explain.limits')}</dt>
            <dd>{limitSource}</dd>
          </>
        )}
      </dl>
      {units.length > 0 && <UnitSums figure={figure} units={units} level={plan.finer(level) ?? level} />}
    </div>
  )
}

interface UnitSumsProps {
  readonly figure: FigureName
  readonly units: readonly Contribution[]
  readonly level: string
}

function UnitSums({ figure, units, level }: UnitSumsProps) {
  const { t } = useText()
  const listed = units.slice(0, LISTED_UNITS)
  const rest = units.slice(LISTED_UNITS)
  const sum = (of: readonly Contribution[]): number => of.reduce((total, unit) => total + unit.value, 0)
  return (
    <table className="explanation__units">
      <caption className="visually-hidden">{t('explain.rows')}</caption>
      <tbody>
        {listed.map((unit) => (
          <tr key={unit.id}>
            <td>{unit.name}</td>
            <td className="number">{figureText(t, figure, unit.value)}</td>
          </tr>
        ))}
        {rest.length > 0 && (
          <tr className="soft">
            <td>{t('explain.moreRows', { n: rest.length, level })}</td>
            <td className="number">{figureText(t, figure, sum(rest))}</td>
          </tr>
        )}
        <tr>
          <th scope="row" className="explanation__total">
            {t('explain.total')}
          </th>
          <td className="number explanation__total">{figureText(t, figure, sum(units))}</td>
        </tr>
      </tbody>
    </table>
  )
}
