import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import type { Problem } from '#core/problem/problem.ts'
import { MergesObjectionDialog } from './merges-objection-dialog.tsx'
import { ProblemLine } from './problem-line.tsx'

/** What residents said against it, with the answers; never who said it. */
export function MergesObjections({ merge }: { readonly merge: CompoundMerge }) {
  const { t } = useText()
  const { dispatch } = useWorkbench((state) => state.actions)
  const [edited, setEdited] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const { objections, id } = merge

  async function remove(at: number): Promise<void> {
    const left = objections.filter((_, i) => i !== at)
    setRefusal(await dispatch({ type: 'edit-merge', id, terms: { objections: left } }))
  }

  return (
    <section className="panel__section" aria-label={t('merges.objections', { n: objections.length })}>
      <div className="spread">
        <h3>{t('merges.objections', { n: objections.length })}</h3>
        <Button small icon="plus" onClick={() => setEdited(objections.length)}>
          {t('merges.objectionAdd')}
        </Button>
      </div>
      {objections.length === 0 && <p className="small soft">{t('merges.objectionsNone')}</p>}
      <ol className="merges-list">
        {objections.map(({ text, answer }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- an objection is its place in the list
          <li key={i} className="row merges-objection">
            <div className="grow">
              <p>{text}</p>
              <p className="small soft">{answer === '' ? t('merges.objectionOpen') : answer}</p>
            </div>
            <IconButton
              small
              icon="edit"
              label={t('merges.objectionEdit', { n: i + 1 })}
              onClick={() => setEdited(i)}
            />
            <IconButton
              small
              icon="remove"
              label={t('merges.objectionRemove', { n: i + 1 })}
              onClick={() => void remove(i)}
            />
          </li>
        ))}
      </ol>
      <ProblemLine problem={refusal} />
      {edited !== null && (
        <MergesObjectionDialog merge={merge} objection={edited} onClose={() => setEdited(null)} />
      )}
    </section>
  )
}
