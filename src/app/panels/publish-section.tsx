import { useId, useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { Plan } from '#core/plan/plan.ts'
import { publishChanges } from './publish-changes.ts'
import { PublishChangesList } from './publish-changes-list.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { publishLatest } from './publish-latest.ts'
import { PublishList } from './publish-list.tsx'
import { useOpenProject } from './use-open-project.ts'
import { usePairTangle } from './use-pair-tangle.ts'

interface PublishSectionProps {
  /** To publish is what comes next, so that its button is the main one. */
  readonly isNext?: boolean
  readonly onList: () => void
}

/** Whether the pairing can be made public, when it last was, and what is otherwise since. */
export function PublishSection({ isNext = false, onList }: PublishSectionProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const { none, several, one } = usePairTangle()
  const reasonId = useId()
  const [isOpen, setOpen] = useState(false)
  const publications = publishLatest(plan.care.all('publication'))
  const [last] = publications
  const changes = useMemo(
    () => (last === undefined ? [] : publishChanges(last, pairsNow(plan))),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, revision, last],
  )
  const tangled = none.length + several.length
  const reason =
    tangled + one.length === 0
      ? t('publish.noCommunities')
      : tangled > 0
        ? t('publish.tangled', { n: tangled, none: none.length, several: several.length })
        : null
  return (
    <section className="panel__section publish" aria-label={t('publish.title')}>
      <h3>{t('publish.title')}</h3>
      <p className={last === undefined ? 'small soft' : 'small'}>
        {last === undefined
          ? t('publish.never')
          : last.document === ''
            ? t('publish.last', { date: last.date })
            : t('publish.lastDocument', { date: last.date, document: last.document })}
      </p>
      {last !== undefined && <PublishChangesList changes={changes} />}
      {reason !== null && (
        <p className="small pairing-warn" id={reasonId}>
          {reason}
        </p>
      )}
      <div className="publish__buttons">
        <Button
          kind={isNext ? 'main' : 'plain'}
          icon="check"
          disabled={reason !== null}
          aria-describedby={reason === null ? undefined : reasonId}
          onClick={() => setOpen(true)}
        >
          {t('publish.publish')}
        </Button>
        {tangled > 0 && (
          <Button icon="table" onClick={onList}>
            {t('publish.showList')}
          </Button>
        )}
      </div>
      {publications.length > 0 && <PublishList publications={publications} />}
      {isOpen && <PublishDialog communities={one.length} onClose={() => setOpen(false)} />}
    </section>
  )
}

function pairsNow(plan: Plan) {
  return plan
    .jurisdictions('community')
    .map(({ id }) => ({ id, departments: plan.care.pairOf(id)?.departments ?? [] }))
}
