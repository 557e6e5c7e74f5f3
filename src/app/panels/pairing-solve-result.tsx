import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Problem } from '#core/problem/problem.ts'
import { mergesBox } from './merges-box.ts'
import { pairCaseOf } from './pair-case-of.ts'
import { pairingSolveChanges } from './pairing-solve-changes.ts'
import { PairingSolveList } from './pairing-solve-list.tsx'
import { PairingSolveProof } from './pairing-solve-proof.tsx'
import { PairingSolveTable } from './pairing-solve-table.tsx'
import { PairingSolveWhy } from './pairing-solve-why.tsx'
import { ProblemLine } from './problem-line.tsx'
import './proposal-results.css'
import { useOpenProject } from './use-open-project.ts'

interface PairingSolveResultProps {
  readonly proposal: PairingProposal
  readonly refusal: Problem | null
  readonly onAccept: () => void
}

/** A pairing to weigh: what it comes to, every change, why each pair is as it is; it can be accepted as one step. */
export function PairingSolveResult({ proposal, refusal, onAccept }: PairingSolveResultProps) {
  const { t } = useText()
  const { plan, metrics } = useOpenProject().project
  const { dismissPairing, setFocus, zoomToBox } = useWorkbench((state) => state.actions)
  const [asked, setAsked] = useState<JurisdictionId | null>(null)
  const changes = useMemo(() => pairingSolveChanges(plan, proposal), [plan, proposal])
  const { pairs, made, kept, ended } = proposal

  /** Shows a community with the seats of the departments it had and gets, and asks why. */
  function show(id: JurisdictionId): void {
    setAsked(id)
    setFocus(id)
    const pair = pairs.find(({ community }) => community === id)
    const seats = [...(pair?.before ?? []), ...(pair === undefined ? [] : [pair.department])]
    const places = [
      pairCaseOf(metrics).communities.find((one) => one.id === id)?.at,
      ...seats.map((seat) => plan.care.get('department', seat)?.seat),
    ]
    const points = places.flatMap((place) => place ?? [])
    if (points.length > 0) zoomToBox(mergesBox(points))
  }

  return (
    <div className="streets__view">
      <div className="proposal-results__head">
        <IconButton icon="back" label={t('pairingSolve.back')} onClick={dismissPairing} />
        <strong className="grow">{t('pairingSolve.result')}</strong>
      </div>
      <div className="pairing-solve__head">
        <p className="pairing-sentence">
          {t('pairingSolve.sentence', { one: pairs.length, all: pairs.length })}
        </p>
        <ul className="proposal-figures" aria-label={t('pairingSolve.counts')}>
          {(['made', 'kept', 'ended'] as const).map((key) => (
            <li key={key} className="proposal-figures__one">
              <span className="small soft">{t(`pairingSolve.${key}`)}</span>{' '}
              <strong>{t('pairingSolve.ties', { n: { made, kept, ended }[key] })}</strong>
            </li>
          ))}
        </ul>
        <PairingSolveProof proposal={proposal} />
        <PairingSolveTable proposal={proposal} />
      </div>
      <PairingSolveList changes={changes} asked={asked} onAsk={show} />
      {asked !== null && (
        <PairingSolveWhy
          community={asked}
          name={plan.get(asked)?.name ?? asked}
          onClose={() => setAsked(null)}
        />
      )}
      <div className="panel__foot">
        <div className="propose">
          <ProblemLine problem={refusal} />
          <Button kind="main" wide icon="check" onClick={onAccept}>
            {t('pairingSolve.accept')}
          </Button>
        </div>
      </div>
    </div>
  )
}
