import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { CheckField } from '#app/ui/check-field.tsx'
import { listMergeEffects } from '#core/merging/list-merge-effects.ts'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { MergeEffectsList } from './merge-effects-list.tsx'
import './merge-stage-list.css'
import { ProblemLine } from './problem-line.tsx'
import { useOpenProject } from './use-open-project.ts'

interface MergeStageEffectsProps {
  readonly merge: CompoundMerge
  readonly acrossCommunities: boolean
  readonly onAcrossCommunities: (isAllowed: boolean) => void
}

/** What follows when compounds become one now; asks where a community's border would have to move. */
export function MergeStageEffects(props: MergeStageEffectsProps) {
  const { merge, acrossCommunities, onAcrossCommunities } = props
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const [within, answer] = useMemo(() => {
    const first = listMergeEffects(plan, merge, false)
    return [first, acrossCommunities ? listMergeEffects(plan, merge, true) : first] as const
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
  }, [plan, revision, merge, acrossCommunities])
  const asks = !within.ok && within.problem.code === 'merge-across-communities'
  return (
    <div className="stage-effects small">
      {answer.ok && <MergeEffectsList effects={answer.value} />}
      {!answer.ok && <ProblemLine problem={answer.problem} />}
      {asks && (
        <CheckField label={t('mergeWay.across')} checked={acrossCommunities} onChange={onAcrossCommunities} />
      )}
    </div>
  )
}
