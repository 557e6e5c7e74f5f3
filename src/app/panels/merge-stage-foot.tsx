import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { MergeStageDialog } from './merge-stage-dialog.tsx'
import { mergeStageLater } from './merge-stage-later.ts'
import { mergeStageNotice } from './merge-stage-notice.ts'
import { mergesToday } from './merges-today.ts'
import { useOpenProject } from './use-open-project.ts'

/** The one button that moves a merge on; where nothing follows, that it is over. */
export function MergeStageFoot({ merge }: { readonly merge: CompoundMerge }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const [isOpen, setIsOpen] = useState(false)
  const [next] = mergeStageLater(merge)
  const notice = mergeStageNotice(merge, project.plan.rules.noticeDays, mergesToday())
  return (
    <div className="panel__foot stage-foot">
      {next === undefined ? (
        <p className="soft">{t(merge.stage === 'stopped' ? 'merges.stopped' : 'merges.ended')}</p>
      ) : (
        <>
          {notice !== null && (
            <p className="small soft">
              {notice.left > 0 ? t('merges.noticeLeft', { n: notice.left }) : t('merges.noticeOver')}
            </p>
          )}
          <Button kind="main" wide onClick={() => setIsOpen(true)}>
            {t('mergeWay.next', { stage: next })}
          </Button>
        </>
      )}
      {isOpen && <MergeStageDialog merge={merge} onClose={() => setIsOpen(false)} />}
    </div>
  )
}
