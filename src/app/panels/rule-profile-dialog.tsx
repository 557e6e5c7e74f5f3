import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { WORKLOAD_PARTS } from '#core/analysis/workload.ts'
import type { Level } from '#core/plan/level.ts'
import { LINE_KINDS } from '#core/plan/line-table.ts'
import type { RuleKey } from '#core/plan/rule-profile.ts'
import { AssessmentRuleFields } from './assessment-rule-fields.tsx'
import { FormDialog } from './form-dialog.tsx'
import { LimitFields } from './limit-fields.tsx'
import { MergingRuleFields } from './merging-rule-fields.tsx'
import { PairingRuleFields } from './pairing-rule-fields.tsx'
import { ruleDraft, rulesOfDraft, type RuleDraft } from './rule-draft.ts'
import './rules-view.css'
import { useDispatchForm } from './use-dispatch-form.ts'
import { useOpenProject } from './use-open-project.ts'
import { VotingRuleFields } from './voting-rule-fields.tsx'

interface RuleProfileDialogProps {
  /** The group that is open at first. */
  readonly group?: 'merging' | 'pairing' | 'assessment'
  readonly onClose: () => void
}

/** Every rule of the profile with its source, in groups that open; saved as one step. */
export function RuleProfileDialog({ group, onClose }: RuleProfileDialogProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { rules, base } = project.plan
  const [draft, setDraft] = useState<RuleDraft>(() => ruleDraft(rules))
  const { refusal, send } = useDispatchForm(onClose)
  const change = (part: Partial<RuleDraft>): void => setDraft({ ...draft, ...part })
  const number = (key: string, label: string) => (
    <TextField
      key={key}
      label={label}
      value={draft.numbers[key] ?? ''}
      inputMode="decimal"
      onChange={(text) => change({ numbers: { ...draft.numbers, [key]: text } })}
    />
  )
  const source = (key: RuleKey, what: string) => (
    <TextField
      label={t('ruleEdit.source', { what })}
      value={draft.sources[key] ?? ''}
      onChange={(text) => change({ sources: { ...draft.sources, [key]: text } })}
    />
  )
  const single = (key: (typeof SINGLE)[number]) => (
    <div key={key} className="rule-edit__pair">
      {number(key, t(`ruleEdit.number.${key}`))}
      {source(key, t(`ruleEdit.number.${key}`))}
    </div>
  )
  const ofLevel = (level: Level) => (
    <details key={level} className="rule-edit__group">
      <summary>
        {t('ruleEdit.level', { level })}
        <Icon name="down" size={14} />
      </summary>
      <div className="stack">
        <h4>{t('ruleEdit.limits')}</h4>
        <LimitFields
          limits={draft.limits[level] ?? []}
          onChange={(limits) => change({ limits: { ...draft.limits, [level]: limits } })}
        />
        {source(`residents.${level}`, t('ruleEdit.limits'))}
        <div className="rule-edit__pair">
          {number(`minHouseholds.${level}`, t('ruleEdit.minHouseholds'))}
          {number(`maxHouseholds.${level}`, t('ruleEdit.maxHouseholds'))}
        </div>
        <p className="small soft">{t('ruleEdit.householdsHint')}</p>
        {source(`households.${level}`, t('ruleEdit.households'))}
        <div className="rule-edit__pair">
          {number(`minResidents.${level}`, t('ruleEdit.minResidents'))}
          {number(`minArea.${level}`, t('ruleEdit.minArea'))}
        </div>
        {source(`minimum.${level}`, t('ruleEdit.minimum'))}
      </div>
    </details>
  )
  return (
    <FormDialog
      title={t('ruleEdit.title')}
      submit={t('ruleEdit.save')}
      wide
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => send({ type: 'set-rules', rules: rulesOfDraft(draft, rules) })}
    >
      <TextField label={t('ruleEdit.name')} value={draft.name} onChange={(name) => change({ name })} />
      {base.levels.toReversed().map(ofLevel)}
      <details className="rule-edit__group">
        <summary>
          {t('ruleEdit.people')}
          <Icon name="down" size={14} />
        </summary>
        <div className="stack">
          {(['personsPerHousehold', 'workersPer10000', 'minimumPosts'] as const).map(single)}
        </div>
      </details>
      <details className="rule-edit__group">
        <summary>
          {t('ruleEdit.service')}
          <Icon name="down" size={14} />
        </summary>
        <div className="stack">
          <TextField
            label={t('ruleEdit.radii')}
            value={draft.radii}
            onChange={(radii) => change({ radii })}
          />
          {source('serviceRadii', t('ruleEdit.radii'))}
          {(['walkFactor', 'servicePer100Households'] as const).map(single)}
        </div>
      </details>
      <details className="rule-edit__group">
        <summary>
          {t('ruleEdit.work')}
          <Icon name="down" size={14} />
        </summary>
        <div className="stack">
          <div className="rule-edit__pair">
            {WORKLOAD_PARTS.map((part) => number(`workload.${part}`, t(`staff.part.${part}`)))}
            {number('oldCompoundUntil', t('ruleEdit.number.oldCompoundUntil'))}
          </div>
          {source('workload', t('ruleEdit.work'))}
        </div>
      </details>
      <details className="rule-edit__group">
        <summary>
          {t('ruleEdit.borders')}
          <Icon name="down" size={14} />
        </summary>
        <div className="stack">
          <p className="small soft">{t('ruleEdit.bordersHint')}</p>
          <div className="rule-edit__pair">
            {LINE_KINDS.map((kind) => number(`borderCost.${kind}`, t(`ruleEdit.line.${kind}`)))}
          </div>
          {source('borderCost', t('ruleEdit.borders'))}
        </div>
      </details>
      <details className="rule-edit__group" open={group === 'merging'}>
        <summary>
          {t('mergingRules.title')}
          <Icon name="down" size={14} />
        </summary>
        <div className="stack">
          <MergingRuleFields draft={draft.merging} onChange={(merging) => change({ merging })} />
          {source('merging', t('mergingRules.source'))}
        </div>
      </details>
      <details className="rule-edit__group">
        <summary>
          {t('votingRules.title')}
          <Icon name="down" size={14} />
        </summary>
        <div className="stack">
          <VotingRuleFields draft={draft.voting} onChange={(voting) => change({ voting })} />
          {source('voting', t('votingRules.source'))}
          <div className="rule-edit__pair">
            {number('noticeDays', t('votingRules.noticeDays'))}
            {source('noticeDays', t('votingRules.noticeSource'))}
          </div>
        </div>
      </details>
      <details className="rule-edit__group" open={group === 'pairing'}>
        <summary>
          {t('pairingRules.title')}
          <Icon name="down" size={14} />
        </summary>
        <div className="stack">
          <PairingRuleFields draft={draft.pairing} onChange={(pairing) => change({ pairing })} />
          {source('pairing', t('pairingRules.source'))}
        </div>
      </details>
      <details className="rule-edit__group" open={group === 'assessment'}>
        <summary>
          {t('assessmentRules.title')}
          <Icon name="down" size={14} />
        </summary>
        <div className="stack">
          <AssessmentRuleFields draft={draft.assessment} onChange={(assessment) => change({ assessment })} />
          {source('assessment', t('assessmentRules.source'))}
        </div>
      </details>
    </FormDialog>
  )
}

/** Rules of one number that have a source of their own. */
const SINGLE = [
  'personsPerHousehold',
  'workersPer10000',
  'minimumPosts',
  'walkFactor',
  'servicePer100Households',
] as const
