import { useText } from '#app/i18n/use-text.ts'
import type { CareReading } from '#io/formats/care-reading.ts'
import { careColumnText } from './care-column-text.ts'

/** Which column of the file was taken for which of ours, and which mean nothing to us. */
export function CareReadingColumns({ reading }: { readonly reading: CareReading }) {
  const { t } = useText()
  const { columns, unused } = reading
  return (
    <section className="stack" aria-label={t('careFiles.columns')}>
      <h3>{t('careFiles.columns')}</h3>
      <ul className="care-columns small">
        {columns.map(([ours, theirs]) => (
          <li key={ours}>
            <span className="soft">{careColumnText(t, ours)}</span> {theirs}
          </li>
        ))}
      </ul>
      {unused.length > 0 && (
        <p className="small soft">{t('careFiles.unused', { names: unused.join(t('listSeparator')) })}</p>
      )}
    </section>
  )
}
