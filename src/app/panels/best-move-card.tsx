import { useEffect, useRef, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { KeyHint } from '#app/ui/key-hint.tsx'
import type { BestMove } from '#core/proposal/best-move.ts'
import './best-move-card.css'
import { ProblemLine } from './problem-line.tsx'
import { useDispatchForm } from './use-dispatch-form.ts'
import { useOpenProject } from './use-open-project.ts'

/** The transfer that would help most now: asked for, told in words, done by one key. */
export function BestMoveCard() {
  const { t } = useText()
  const { revision } = useOpenProject()
  const level = useWorkbench((state) => state.level)
  const bestMove = useWorkbench((state) => state.bestMove)
  const { findBestMove } = useWorkbench((state) => state.actions)
  const [emptyAt, setEmptyAt] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const at = `${level} ${revision}`
  const isFound = bestMove !== null
  useEffect(() => {
    const card = place.current
    if (!isFound || card === null) return
    const before = document.activeElement
    card.querySelector<HTMLElement>('.button--main')?.focus()
    return () => {
      if (document.activeElement !== document.body) return
      const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected
      const back = isThere ? before : card.querySelector('button')
      back?.focus()
    }
  }, [isFound])
  return <div ref={place}>{bestMove === null ? ask() : <FoundMove move={bestMove} />}</div>

  function ask() {
    return (
      <div className="best-move__ask">
        <Button
          small
          icon="target"
          onClick={() => {
            if (findBestMove() === null) setEmptyAt(at)
          }}
        >
          {t('streets.bestMove')}
          <KeyHint keys="M" />
        </Button>
        <output className="small soft">{emptyAt === at && t('streets.bestMoveNone')}</output>
      </div>
    )
  }
}

function FoundMove({ move }: { readonly move: BestMove }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { dismissBestMove, zoomToJurisdiction } = useWorkbench((state) => state.actions)
  const { refusal, send } = useDispatchForm(dismissBestMove)
  const nameOf = (id: string): string => project.plan.get(id)?.name ?? ''
  const { command, from, to, units, residents, before, after, relieved } = move
  useEffect(() => zoomToJurisdiction(from), [zoomToJurisdiction, from])
  const sides = [
    { id: from, before: before[0], after: after[0] },
    { id: to, before: before[1], after: after[1] },
  ]
  return (
    <section className="best-move" aria-label={t('streets.bestMove')}>
      <h3>{t('streets.bestMove')}</h3>
      <output>
        {t('streets.bestMoveWhat', { from: nameOf(from), to: nameOf(to), units: units.length, residents })}
      </output>
      <ul className="small">
        {sides.map((side) => (
          <li key={side.id} className="spread">
            <span className="cut">{nameOf(side.id)}</span>
            <span className="number">
              {t('streets.bestMoveSide', { before: side.before, after: side.after })}
            </span>
          </li>
        ))}
      </ul>
      <p className="small">{t('streets.bestMoveRelieved', { n: relieved })}</p>
      <ProblemLine problem={refusal} />
      <div className="best-move__ask">
        <Button kind="main" small onClick={() => send(command)}>
          {t('streets.accept')}
          <KeyHint keys="Enter" />
        </Button>
        <Button small onClick={dismissBestMove}>
          {t('streets.letGo')}
          <KeyHint keys="Esc" />
        </Button>
      </div>
    </section>
  )
}
