import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import { closedGates } from '#core/merging/closed-gates.ts'
import { gatesByCompound } from '#core/merging/gates-by-compound.ts'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import type { Problem } from '#core/problem/problem.ts'
import { mergesBox } from './merges-box.ts'
import { MergesGateDialog } from './merges-gate-dialog.tsx'
import { MergesPlacing } from './merges-placing.tsx'
import { ProblemLine } from './problem-line.tsx'
import { useOpenProject } from './use-open-project.ts'

const OFFERS = [{ what: 'gate', shape: 'point' }] as const

/** Gates of the merged compound: those that stay and new ones; they can be drawn and closed. */
export function MergesGates({ merge }: { readonly merge: CompoundMerge }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { dispatch, zoomToBox } = useWorkbench((state) => state.actions)
  const [edited, setEdited] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const { gates, id } = merge
  const { plan } = project
  const gatesOf = gatesByCompound(plan.base.gates)
  const { closed } = closedGates(plan, merge, gatesOf)
  const { points } = plan.base.gates
  const standing = new Set(
    merge.compounds.flatMap(gatesOf).map((gate) => `${points[2 * gate]},${points[2 * gate + 1]}`),
  )

  async function remove(at: number): Promise<void> {
    setRefusal(await dispatch({ type: 'edit-merge', id, terms: { gates: gates.filter((_, i) => i !== at) } }))
  }

  return (
    <section className="panel__section" aria-label={t('merges.gates', { n: gates.length })}>
      <h3>{t('merges.gates', { n: gates.length })}</h3>
      <ul className="merges-list">
        {gates.map(({ at, guards }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a gate is its place in the list
          <li key={i} className="row">
            <span className="grow">
              {t('merges.gate', { n: i + 1 })}
              <span className="small soft">
                {' '}
                {t(standing.has(at.join()) ? 'merges.gateKept' : 'merges.gateNew')} ·{' '}
                {guards === null ? t('merges.gateGuardsUnknown') : t('merges.gateGuards', { n: guards })}
              </span>
            </span>
            <IconButton
              small
              icon="zoom"
              label={t('merges.gateShow', { n: i + 1 })}
              onClick={() => zoomToBox(mergesBox(at))}
            />
            <IconButton
              small
              icon="edit"
              label={t('merges.gateEdit', { n: i + 1 })}
              onClick={() => setEdited(i)}
            />
            <IconButton
              small
              icon="remove"
              label={t('merges.gateRemove', { n: i + 1 })}
              onClick={() => void remove(i)}
            />
          </li>
        ))}
      </ul>
      {closed > 0 && <p className="small soft">{t('merges.gatesClosed', { n: closed })}</p>}
      <ProblemLine problem={refusal} />
      <MergesPlacing merge={id} offers={OFFERS} />
      {edited !== null && <MergesGateDialog merge={merge} gate={edited} onClose={() => setEdited(null)} />}
    </section>
  )
}
