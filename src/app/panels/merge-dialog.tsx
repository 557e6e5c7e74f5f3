import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import { BorderWarnings } from './border-warnings.tsx'
import { FormDialog } from './form-dialog.tsx'
import { TargetChooser } from './target-chooser.tsx'
import { touches } from './touches.ts'
import { useDispatchForm } from './use-dispatch-form.ts'
import { useOpenProject } from './use-open-project.ts'
import { WarningLine } from './warning-line.tsx'

interface MergeDialogProps {
  readonly record: Jurisdiction
  /** Who receives, where that is clear already. */
  readonly into?: JurisdictionId
  readonly onClose: () => void
}

/** One jurisdiction goes whole into another and is retired. */
export function MergeDialog({ record, into: given, onClose }: MergeDialogProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const [into, setInto] = useState<JurisdictionId | null>(given ?? null)
  const { refusal, send } = useDispatchForm(onClose)
  const name = into === null ? '' : (project.plan.get(into)?.name ?? '')
  return (
    <FormDialog
      title={t('details.mergeTitle', { name: record.name })}
      submit={into === null ? t('selection.choose') : t('details.mergeDo', { name })}
      disabled={into === null}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => into !== null && send({ type: 'merge', ids: [record.id], into })}
    >
      <p className="soft">{t('details.mergeBody', { name: record.name })}</p>
      <TargetChooser
        level={record.level}
        beside={[record.id]}
        without={[record.id]}
        chosen={into}
        onChoose={setInto}
      />
      {into !== null && <BorderWarnings units={[record.id]} to={into} />}
      {into !== null && !touches(project.plan, record.id, into) && (
        <WarningLine text={t('details.mergeApart', { name: record.name, into: name })} />
      )}
    </FormDialog>
  )
}
