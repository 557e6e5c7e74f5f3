import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import './proposal-results.css'
import { PublishSection } from './publish-section.tsx'

/** A pairing that was accepted. */
export interface AcceptedPairing {
  readonly communities: number
  readonly made: number
  readonly kept: number
  readonly ended: number
  /** Of the plan right after it. */
  readonly revision: number
}

interface PairingSolveAcceptedProps {
  readonly accepted: AcceptedPairing
  readonly onList: () => void
  readonly onAgain: () => void
}

/** What was accepted, and where to go on from here: lock and solve again, or publish. */
export function PairingSolveAccepted({ accepted, onList, onAgain }: PairingSolveAcceptedProps) {
  const { t } = useText()
  const { communities, made, kept, ended } = accepted
  const title = t('pairingSolve.accepted', { n: communities })
  return (
    <div className="streets__view">
      <div className="panel__scroll">
        <section className="proposal-accepted" aria-label={title}>
          <p className="row">
            <Icon name="check" />
            <strong>{title}</strong>
          </p>
          <p className="soft">{t('pairingSolve.acceptedBody', { made, kept, ended })}</p>
          <p>{t('pairingSolve.acceptedNext')}</p>
        </section>
        <PublishSection isNext onList={onList} />
      </div>
      <div className="panel__foot proposal-results__foot">
        <Button wide icon="lock" onClick={onList}>
          {t('pairingSolve.toList')}
        </Button>
        <Button wide onClick={onAgain}>
          {t('pairingSolve.again')}
        </Button>
      </div>
    </div>
  )
}
