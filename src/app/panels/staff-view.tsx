import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Popover } from '#app/ui/popover.tsx'
import { serviceLevel } from '#core/analysis/service-level.ts'
import { staffTable } from '#core/analysis/staff-table.ts'
import type { Problem } from '#core/problem/problem.ts'
import { proposePosts, type PostsProposal } from '#core/proposal/propose-posts.ts'
import { ProblemLine } from './problem-line.tsx'
import './service-coverage-view.css'
import { StaffRows } from './staff-rows.tsx'
import { useOpenProject } from './use-open-project.ts'

/** Posts of the offices against their work, and a proposal to share them by it. */
export function StaffView() {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { metrics } = project
  const { rules, base } = project.plan
  const { dispatch } = useWorkbench((state) => state.actions)
  const [made, setMade] = useState<{ readonly at: number; readonly proposal: PostsProposal } | null>(null)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const level = serviceLevel(base, 'centre')
  const table = useMemo(() => (revision < 0 ? null : staffTable(metrics, level)), [metrics, level, revision])
  if (table === null) return null
  const proposal = made?.at === revision ? made.proposal : null

  function propose(): void {
    const answer = proposePosts(metrics, level)
    setRefusal(answer.ok ? null : answer.problem)
    setMade(answer.ok ? { at: revision, proposal: answer.value } : null)
  }

  async function accept(accepted: PostsProposal): Promise<void> {
    setRefusal(await dispatch(accepted.command))
    setMade(null)
  }

  return (
    <>
      <div className="panel__scroll staff">
        {table.match === null ? (
          <p>{t('staff.none', { level })}</p>
        ) : (
          <div className="spread">
            <Popover
              label={t('staff.match')}
              trigger={
                <button type="button" className="figure">
                  <span className="figure__name">{t('staff.match')}</span>
                </button>
              }
            >
              <p>{t('staff.matchMeaning')}</p>
            </Popover>
            <span className="number">
              {proposal === null
                ? t('staff.workShare', { n: table.match })
                : t('staff.matchChange', { before: proposal.match[0], after: proposal.match[1] })}
            </span>
          </div>
        )}
        {table.unknownPosts > 0 && (
          <p className="small soft">{t('staff.unknownPosts', { n: table.unknownPosts })}</p>
        )}
        <StaffRows table={table} proposal={proposal} />
        <p className="small soft">
          {t('staff.neededMeaning', { n: rules.workersPer10000, total: table.needed })}
        </p>
      </div>
      <div className="panel__foot staff__foot">
        <ProblemLine problem={refusal} />
        {proposal === null ? (
          <Button kind="main" wide onClick={propose}>
            {t('staff.propose')}
          </Button>
        ) : (
          <>
            <p className="small soft">{t('staff.proposed', { n: rules.minimumPosts })}</p>
            <Button kind="main" wide onClick={() => void accept(proposal)}>
              {t('staff.accept', { n: proposal.changes.length })}
            </Button>
            <Button wide onClick={() => setMade(null)}>
              {t('staff.dismiss')}
            </Button>
          </>
        )}
      </div>
    </>
  )
}
