import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { CheckField } from '#app/ui/check-field.tsx'
import { listMergeEffects } from '#core/merging/list-merge-effects.ts'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { mergeStageEffectText } from './merge-stage-effect-text.ts'
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
  const changesGrids = answer.ok && answer.value.some(({ kind }) => kind === 'grid')
  return (
    <section className="stage-effects" aria-label={t('mergeWay.effects')}>
      <h3>{t('mergeWay.effects')}</h3>
      {answer.ok && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable by keyboard
        <ul className="small" tabIndex={0}>
          {answer.value.map((effect, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- grids of different communities share names
            <li key={i}>{mergeStageEffectText(t, effect)}</li>
          ))}
          {!changesGrids && <li>{t('mergeWay.effectGridNone')}</li>}
        </ul>
      )}
      {!answer.ok && <ProblemLine problem={answer.problem} />}
      {asks && (
        <CheckField label={t('mergeWay.across')} checked={acrossCommunities} onChange={onAcrossCommunities} />
      )}
    </section>
  )
}
