import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import './proposal-results.css'

/** Merges that were planned together. */
export interface AcceptedMerges {
  readonly groups: number
  readonly reducedBy: number
  /** Of the plan right after it. */
  readonly revision: number
}

interface MergeProposalAcceptedProps {
  readonly accepted: AcceptedMerges
  readonly onProjects: () => void
  readonly onClose: () => void
}

/** What was planned, and where to go on from here. */
export function MergeProposalAccepted({ accepted, onProjects, onClose }: MergeProposalAcceptedProps) {
  const { t } = useText()
  const { groups, reducedBy } = accepted
  const title = t('mergeProposal.accepted', { n: groups })
  return (
    <div className="streets__view">
      <div className="panel__scroll">
        <section className="proposal-accepted" aria-label={title}>
          <p className="row">
            <Icon name="check" />
            <strong>{title}</strong>
          </p>
          <p className="soft">{t('mergeProposal.acceptedBody', { reduced: reducedBy })}</p>
          <p>{t('mergeProposal.acceptedNext')}</p>
        </section>
      </div>
      <div className="panel__foot proposal-results__foot">
        <Button kind="main" wide onClick={onProjects}>
          {t('mergeProposal.toProjects')}
        </Button>
        <Button wide onClick={onClose}>
          {t('mergeProposal.finish')}
        </Button>
      </div>
    </div>
  )
}
