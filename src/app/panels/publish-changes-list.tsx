import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { PublishedChange } from './publish-changes.ts'
import { useOpenProject } from './use-open-project.ts'

/** Changes listed; the rest is counted. */
const LISTED = 20

/** What is otherwise than was last published. */
export function PublishChangesList({ changes }: { readonly changes: readonly PublishedChange[] }) {
  const { t } = useText()
  const { plan } = useOpenProject().project
  const { setFocus } = useWorkbench((state) => state.actions)
  if (changes.length === 0) return <p className="small soft">{t('publish.same')}</p>
  const nameOf = (id: string): string => plan.care.get('department', id)?.name ?? id
  return (
    <details className="small">
      <summary>{t('publish.changed', { n: changes.length })}</summary>
      <ul className="publish__changes">
        {changes.slice(0, LISTED).map(({ community, from, to }) => (
          <li key={community}>
            <button type="button" className="pairing-link" onClick={() => setFocus(community, true)}>
              {plan.get(community)?.name ?? community}
              <span className="soft">
                {from === null ? t('pairingSolve.nobody') : nameOf(from)} →{' '}
                {to.length === 0 ? t('pairingSolve.nobody') : to.map(nameOf).join(t('listSeparator'))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {changes.length > LISTED && <p className="soft">{t('publish.more', { n: changes.length - LISTED })}</p>}
    </details>
  )
}
