import { useText } from '#app/i18n/use-text.ts'
import type { LedgerGains, LedgerRow } from '#core/merging/ledger-row.ts'

const GAINS = ['merges', 'wallMeters', 'gates', 'guards', 'parkingSpaces', 'greenSquareMeters'] as const

/** What merges bring on the ground: those that are done beside those planned, and what is not known. */
export function LedgerGainsTable({ city }: { readonly city: LedgerRow }) {
  const { t } = useText()
  const cell = (gains: LedgerGains, gain: (typeof GAINS)[number]) => (
    <td>
      {t(`ledger.gainUnit.${gain}`, { n: gains[gain] })}
      {gain === 'guards' && gains.guardsUnknown > 0 && (
        <span className="small soft">{t('ledger.guardsUnknown', { n: gains.guardsUnknown })}</span>
      )}
    </td>
  )
  return (
    <table className="ledger-table ledger-table--gains" aria-label={t('ledger.gains')}>
      <thead>
        <tr>
          <th scope="col">{t('ledger.gains')}</th>
          <th scope="col">{t('ledger.done')}</th>
          <th scope="col">{t('ledger.toCome')}</th>
        </tr>
      </thead>
      <tbody>
        {GAINS.map((gain) => (
          <tr key={gain}>
            <th scope="row">{t(`ledger.gain.${gain}`)}</th>
            {cell(city.done, gain)}
            {cell(city.toCome, gain)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
