import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { careNames } from './care-names.ts'
import type { CareScope } from './care-scope.ts'
import { CareView, type CareRow } from './care-view.tsx'
import { ResourceDialog } from './resource-dialog.tsx'
import { resourceRows } from './resource-rows.ts'
import { useOpenProject } from './use-open-project.ts'

/** What departments can give. */
export function ResourceView({ scope }: { readonly scope: CareScope }) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const [query, setQuery] = useState('')
  const rows = useMemo((): CareRow[] => {
    const names = careNames(plan)
    return resourceRows(plan, scope, query).map(({ id, department, tag, text }) => ({
      id,
      community: null,
      title: names.department(department),
      figure: tag,
      detail: text,
      facts: () => [
        [t('care.field.tag'), tag],
        [t('care.field.text'), text],
      ],
    }))
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
  }, [plan, revision, scope, query, t])
  return (
    <CareView
      kind="resource"
      rows={rows}
      query={query}
      onQuery={setQuery}
      empty={
        <p className="soft">
          {t(plan.care.count('resource') > 0 ? 'care.noResources' : 'care.noResourcesYet')}
        </p>
      }
      renderForm={(id, onClose) => (
        <ResourceDialog
          resource={id === null ? null : (plan.care.get('resource', id) ?? null)}
          scope={scope}
          onClose={onClose}
        />
      )}
    />
  )
}
