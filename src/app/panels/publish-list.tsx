import { useText } from '#app/i18n/use-text.ts'
import type { Publication } from '#core/plan/publication.ts'

/** Every publication, the latest first. */
export function PublishList({ publications }: { readonly publications: readonly Publication[] }) {
  const { t } = useText()
  return (
    <details className="small">
      <summary>{t('publish.list', { n: publications.length })}</summary>
      <table className="pairing-costs small" aria-label={t('publish.listName')}>
        <thead>
          <tr>
            <th scope="col">{t('publish.date')}</th>
            <th scope="col">{t('publish.document')}</th>
            <th scope="col" className="number">
              {t('publish.communities')}
            </th>
          </tr>
        </thead>
        <tbody>
          {publications.map(({ id, date, document, pairs }) => (
            <tr key={id}>
              <td>{date}</td>
              <td>{document === '' ? t('publish.noDocument') : document}</td>
              <td className="number">{t('publish.count', { n: pairs.length })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
