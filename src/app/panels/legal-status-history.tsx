import { useText } from '#app/i18n/use-text.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'

/** What a jurisdiction was in law, the latest first; nothing where it was never converted. */
export function LegalStatusHistory({ record }: { readonly record: Jurisdiction }) {
  const { t } = useText()
  if (record.formerly.length === 0) return null
  return (
    <section className="small" aria-label={t('conversion.history')}>
      <h3>{t('conversion.history')}</h3>
      <ol>
        {record.formerly.toReversed().map(({ legalStatus, code, until, document }) => (
          <li key={`${until} ${code} ${legalStatus}`}>
            {t('conversion.entry', { status: legalStatus, code, date: until, document })}
          </li>
        ))}
      </ol>
    </section>
  )
}
