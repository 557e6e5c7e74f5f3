import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import { Menu } from '#app/ui/menu.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { isOne } from '#core/plan/is-one.ts'
import { MergeStageStopDialog } from './merge-stage-stop-dialog.tsx'
import { MergesTermsDialog } from './merges-terms-dialog.tsx'

/** What can be done with a merge beside its next step. */
export function MergesMenu({ merge }: { readonly merge: CompoundMerge }) {
  const { t } = useText()
  const { dispatch, setMergeFocus } = useWorkbench((state) => state.actions)
  const [dialog, setDialog] = useState<'edit' | 'stop' | null>(null)
  const isOver = merge.stage === 'stopped' || isOne(merge)
  const close = (): void => setDialog(null)

  async function unmerge(): Promise<void> {
    const refusal = await dispatch({ type: 'unmerge', id: merge.id })
    if (refusal === null) setMergeFocus(null)
  }

  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton icon="more" label={t('merges.actions', { name: merge.name })} />}
        entries={[
          { id: 'edit', text: t('merges.edit'), icon: 'edit', onSelect: () => setDialog('edit') },
          { kind: 'line', id: 'line' },
          {
            id: 'stop',
            text: t('merges.stop'),
            icon: 'stop',
            disabled: isOver,
            ...(isOver ? { why: t('merges.stopWhy') } : {}),
            onSelect: () => setDialog('stop'),
          },
          {
            id: 'unmerge',
            text: t('merges.unmerge'),
            icon: 'undo',
            onSelect: () => void unmerge(),
          },
        ]}
      />
      {dialog === 'edit' && <MergesTermsDialog merge={merge} onClose={close} />}
      {dialog === 'stop' && <MergeStageStopDialog merge={merge} onClose={close} />}
    </>
  )
}
