import { useMemo, useRef, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'
import { ruleReport } from '#core/analysis/rule-report.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import { RULE_PROFILES } from '#core/plan/rule-profiles.ts'
import type { Problem } from '#core/problem/problem.ts'
import { readRules } from '#io/formats/read-rules.ts'
import { writeRules } from '#io/formats/write-rules.ts'
import { AssessmentRuleView } from './assessment-rule-view.tsx'
import { exportFileName } from './export-file-name.ts'
import { MergingRulesView } from './merging-rules-view.tsx'
import { PairingRuleView } from './pairing-rule-view.tsx'
import { ProblemLine } from './problem-line.tsx'
import { RuleCheckView } from './rule-check-view.tsx'
import { RuleProfileDialog } from './rule-profile-dialog.tsx'
import './rules-view.css'
import { saveBlob } from './save-blob.ts'
import { useCoverage } from './use-coverage.ts'
import { useOpenProject } from './use-open-project.ts'

/** The rules in force: which profile, who keeps to each rule and who does not; profiles are chosen, edited, and travel as files. */
export function RulesView() {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { metrics, plan } = project
  const { rules } = plan
  const { dispatch } = useWorkbench((state) => state.actions)
  const { coverage } = useCoverage()
  const [isEditing, setEditing] = useState(false)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const checks = useMemo(
    () => (revision < 0 ? [] : ruleReport(metrics, coverage)),
    [metrics, coverage, revision],
  )
  const judged = checks.filter(({ isInformation }) => !isInformation)
  const broken = judged.filter(({ failed }) => failed.length > 0).length
  const chosen = RULE_PROFILES.findIndex((profile) => JSON.stringify(profile) === JSON.stringify(rules))

  async function use(profile: RuleProfile): Promise<void> {
    const problem = await dispatch({ type: 'set-rules', rules: profile })
    setRefusal(problem?.code === 'nothing-changes' ? null : problem)
  }

  async function read(file: File): Promise<void> {
    const answer = readRules(new Uint8Array(await file.arrayBuffer()))
    if (answer.ok) await use(answer.value)
    else setRefusal(answer.problem)
  }

  return (
    <div className="panel__scroll rules-view">
      <Select
        label={t('ruleView.profile')}
        value={String(chosen)}
        options={[
          ...(chosen < 0 ? [{ value: '-1', text: t('ruleView.own', { name: rules.name }) }] : []),
          ...RULE_PROFILES.map(({ name }, at) => ({ value: String(at), text: name })),
        ]}
        onChange={(at) => {
          const profile = RULE_PROFILES[Number(at)]
          if (profile !== undefined) void use(profile)
        }}
      />
      <div className="rules-view__actions">
        <Button small icon="edit" onClick={() => setEditing(true)}>
          {t('ruleView.edit')}
        </Button>
        <Button
          small
          icon="download"
          onClick={() =>
            saveBlob(
              new Blob([writeRules(rules)], { type: 'application/json' }),
              exportFileName(plan.base.name, t('ruleView.fileName'), 'json', new Date()),
            )
          }
        >
          {t('ruleView.exportFile')}
        </Button>
        <Button small icon="open" onClick={() => chooser.current?.click()}>
          {t('ruleView.importFile')}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('ruleView.importFile')}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file !== undefined) void read(file)
            event.target.value = ''
          }}
        />
      </div>
      <ProblemLine problem={refusal} />
      <output className="small soft">
        {t('ruleView.summary', { passed: judged.length - broken, failed: broken })}
      </output>
      <section aria-label={t('ruleView.list')}>
        {checks.map((check) => (
          <RuleCheckView key={`${check.key} ${check.unit} ${check.service?.kind ?? ''}`} check={check} />
        ))}
      </section>
      <MergingRulesView rules={rules} />
      <PairingRuleView rules={rules} />
      <AssessmentRuleView rules={rules} />
      {isEditing && <RuleProfileDialog onClose={() => setEditing(false)} />}
    </div>
  )
}
