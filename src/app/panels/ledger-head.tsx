import { useText } from '#app/i18n/use-text.ts'
import type { LedgerRow } from '#core/merging/ledger-row.ts'
import type { LedgerBehind } from './ledger-behind.ts'

interface LedgerHeadProps {
  readonly city: LedgerRow
  readonly behind: LedgerBehind | null
  readonly onLook: (behind: LedgerBehind) => void
}

/** The city in one line: compounds before and now, and how many fewer as a button to the list behind it. */
export function LedgerHead({ city, behind, onLook }: LedgerHeadProps) {
  const { t } = useText()
  const figure = (what: LedgerBehind['what'], text: string) => (
    <button
      type="button"
      className="ledger__figure"
      data-planned={what === 'planned'}
      aria-expanded={behind?.of === 'city' && behind.what === what}
      onClick={() => onLook({ of: 'city', key: null, what })}
    >
      {text}
    </button>
  )
  return (
    <>
      <p className="soft">{t('ledger.headline', { before: city.before, after: city.after })}</p>
      <p className="ledger__figures">
        {figure('reduced', t('ledger.fewer', { n: city.reduced }))}
        {city.planned > 0 && figure('planned', t('ledger.fewerPlanned', { n: city.planned }))}
      </p>
    </>
  )
}
