import type { ReactNode } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { ServiceTotals } from '#core/pairing/service-totals.ts'
import './care.css'

interface ServiceTotalsHeadProps {
  readonly totals: ServiceTotals
  /** Shows the list behind a figure. */
  readonly onLook: (what: 'services' | 'volunteer' | 'needs') => void
}

/** What the services of a year come to; figures with a list behind them open it. */
export function ServiceTotalsHead({ totals, onLook }: ServiceTotalsHeadProps) {
  const { t } = useText()
  const { services, volunteer, people, hours, raised, solved, satisfaction, needs, needsMet } = totals
  const opens = (what: 'services' | 'volunteer' | 'needs', text: string) => (
    <button type="button" className="ledger-table__figure care-totals__open" onClick={() => onLook(what)}>
      {text}
    </button>
  )
  return (
    <dl className="care-totals" aria-label={t('care.totals.title')}>
      <Figure name={t('care.totals.services')}>{opens('services', t('care.times', { n: services }))}</Figure>
      <Figure name={t('care.totals.volunteer')}>
        {opens('volunteer', t('care.times', { n: volunteer }))}
      </Figure>
      <Figure name={t('care.totals.people')}>{t('care.peopleTimes', { n: people })}</Figure>
      <Figure name={t('care.totals.hours')}>{t('care.hours', { n: hours })}</Figure>
      <Figure name={t('care.totals.solved')}>{t('care.metOf', { met: solved, needs: raised })}</Figure>
      <Figure name={t('care.totals.satisfaction')}>
        {satisfaction === null ? t('care.notAsked') : t('care.percent', { n: satisfaction })}
      </Figure>
      <Figure name={t('care.totals.needs')}>
        {opens('needs', t('care.metOf', { met: needsMet, needs }))}
      </Figure>
    </dl>
  )
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="small soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
