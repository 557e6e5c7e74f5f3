import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { RuleProfileDialog } from './rule-profile-dialog.tsx'
import { useOpenProject } from './use-open-project.ts'

/** The distance and the caps in force, and the way to change them. */
export function MergingRuleLine() {
  const { t } = useText()
  const { project } = useOpenProject()
  const [isOpen, setOpen] = useState(false)
  const { distanceMeters, caps, sameCommunity } = project.plan.rules.merging
  const words = t('mergeCandidate.ruleLine', {
    distance: distanceMeters,
    households: caps.households,
    area: caps.floorAreaSquareMeters,
    buildings: caps.buildings,
  })
  const across = t(sameCommunity ? 'mergeCandidate.ruleSame' : 'mergeCandidate.ruleAcross')
  return (
    <div className="merging-rule small">
      <span>{[words, across].join(' · ')}</span>
      <Button small icon="rules" onClick={() => setOpen(true)}>
        {t('mergeCandidate.rules')}
      </Button>
      {isOpen && <RuleProfileDialog group="merging" onClose={() => setOpen(false)} />}
    </div>
  )
}
