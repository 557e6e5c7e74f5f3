import { useEffect, useRef, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { Command } from '#core/plan/command.ts'
import type { Problem } from '#core/problem/problem.ts'
import { PairDepartment } from './pair-department.tsx'
import { PairFacts } from './pair-facts.tsx'
import type { PairRow } from './pair-row.ts'
import { ProblemLine } from './problem-line.tsx'
import { useOpenProject } from './use-open-project.ts'

interface PairCardProps {
  readonly row: PairRow
  /** Opens the choice of another department. */
  readonly onChange: () => void
  /** Opens why it has the department it has. */
  readonly onWhy: () => void
}

/** One community, who looks after it, and what can be done about that by hand. */
export function PairCard({ row, onChange, onWhy }: PairCardProps) {
  const { t } = useText()
  const { plan } = useOpenProject().project
  const proposal = useWorkbench((state) => state.pairing.proposal)
  const { dispatch, setFocus } = useWorkbench((state) => state.actions)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { id, name, departments } = row
  const pair = plan.care.pairOf(id)
  const standing = pair?.standing ?? []
  const isLocked = pair?.locked ?? false
  const held = departments.map((one) => one.id)
  const ended = standing.filter((one) => !held.includes(one))
  const canAsk = departments.length === 1 || proposal !== null

  async function send(command: Command): Promise<void> {
    setRefusal(await dispatch(command))
  }

  return (
    <section ref={card} className="pairing-card" aria-label={t('pairCard.title', { name })}>
      <header className="spread pairing-card__head">
        <h2 className="cut">{name}</h2>
        <IconButton small icon="close" label={t('pairCard.close', { name })} onClick={() => setFocus(null)} />
      </header>
      <div className="pairing-card__scroll">
        <PairFacts community={id} />
        {departments.length === 0 && <p className="soft">{t('pairCard.none')}</p>}
        {departments.length > 1 && <p className="small pairing-warn">{t('pairCard.several')}</p>}
        <ul className="pairing-held" aria-label={t('pairCard.departments')}>
          {held.map((department) => (
            <PairDepartment
              key={department}
              id={department}
              community={id}
              isStanding={standing.includes(department)}
              isLocked={isLocked}
              onDrop={() =>
                void send({
                  type: 'pair',
                  pairs: [{ community: id, departments: held.filter((one) => one !== department) }],
                  standing: false,
                })
              }
            />
          ))}
        </ul>
        {ended.length > 0 && (
          <p className="small soft">
            {t('pairCard.ended', {
              names: ended
                .map((one) => plan.care.get('department', one)?.name ?? one)
                .join(t('listSeparator')),
            })}
          </p>
        )}
        {isLocked && <p className="small soft">{t('pairCard.locked')}</p>}
        <ProblemLine problem={refusal} />
      </div>
      <div className="pairing-card__foot">
        <Button small icon="edit" disabled={isLocked} onClick={onChange}>
          {t(departments.length === 0 ? 'pairCard.choose' : 'pairCard.change')}
        </Button>
        {(departments.length === 1 || isLocked) && (
          <Button
            small
            icon={isLocked ? 'unlock' : 'lock'}
            onClick={() => void send({ type: 'lock-pairs', communities: [id], locked: !isLocked })}
          >
            {t(isLocked ? 'pairCard.unlock' : 'pairCard.lock')}
          </Button>
        )}
        {canAsk && (
          <Button small icon="help" onClick={onWhy}>
            {t('pairCard.why')}
          </Button>
        )}
      </div>
    </section>
  )
}
