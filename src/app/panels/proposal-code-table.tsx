import { useText } from '#app/i18n/use-text.ts'
import type { CodeChange } from '#core/proposal/code-change.ts'
import './proposal-table.css'

/** Which new codes stand for which old ones; those that stay are counted. */
export function ProposalCodeTable({ codes }: { readonly codes: readonly CodeChange[] }) {
  const { t } = useText()
  if (codes.length === 0) return null
  const changed = codes.filter(({ oldCode, newCode }) => oldCode !== newCode)
  const unchanged = codes.length - changed.length
  return (
    <section className="panel__section panel__rule" aria-label={t('proposal.codes')}>
      <h3>{t('proposal.codes')}</h3>
      <table className="proposal-table proposal-table--codes small">
        <thead>
          <tr>
            <th scope="col">{t('proposal.oldCode')}</th>
            <th scope="col">{t('proposal.newCode')}</th>
            <th scope="col" className="number">
              {t('figure.residents')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changed.map((row) => (
            <tr key={`${row.oldCode} ${row.oldName} ${row.unit}`}>
              <td>
                {row.oldCode === '' ? t('proposal.noCode') : row.oldCode}
                <span className="soft"> {row.oldName}</span>
              </td>
              <td>
                {row.newCode === '' ? t('proposal.noCode') : row.newCode}
                <span className="soft"> {row.name}</span>
              </td>
              <td className="number">{t('unit.count', { n: row.residents })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unchanged > 0 && <p className="small soft">{t('proposal.unchanged', { n: unchanged })}</p>}
    </section>
  )
}
