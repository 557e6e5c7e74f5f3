import type { ReactNode } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { ServiceKind } from '#core/analysis/service-kind.ts'

interface CoverageTotalsProps {
  readonly coverage: ServiceCoverage
  readonly kind: ServiceKind
  /** The chosen one of the radii. */
  readonly radius: number
}

/** Residents of the city within each radius, of their own and of any service point. */
export function CoverageTotals({ coverage, kind, radius }: CoverageTotalsProps) {
  const { t } = useText()
  const { residents, own, any } = coverage.city(kind)
  const cell = (n: number): ReactNode =>
    residents === 0 ? (
      t('service.nobody')
    ) : (
      <>
        {t('service.share', { n: n / residents })}
        <span className="small soft">{t('unit.people', { n })}</span>
      </>
    )
  return (
    <table className="service-table service-table--totals">
      <caption>
        {t('service.city')}
        <span className="small soft">
          {t('service.places', { n: coverage.points(kind).length, residents })}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('service.within')}</th>
          <th scope="col" className="number">
            {t('service.own')}
          </th>
          <th scope="col" className="number">
            {t('service.any')}
          </th>
        </tr>
      </thead>
      <tbody>
        {coverage.radii.map((n, i) => (
          <tr key={n} data-chosen={i === radius}>
            <th scope="row">{t('service.radiusValue', { n })}</th>
            <td className="number">{cell(own[i]!)}</td>
            <td className="number">{cell(any[i]!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
