import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import { BorderWarnings } from './border-warnings.tsx'
import { FormDialog } from './form-dialog.tsx'
import { MergeResult } from './merge-result.tsx'
import { TargetChooser } from './target-chooser.tsx'
import { touches } from './touches.ts'
import { useDispatchForm } from './use-dispatch-form.ts'
import { useOpenProject } from './use-open-project.ts'
import { WarningLine } from './warning-line.tsx'

interface MergeDialogProps {
  readonly record: Jurisdiction
  /** The other of the two, where only these are meant. */
  readonly other?: Jurisdiction
  readonly onClose: () => void
}

/** One jurisdiction goes whole into another and is retired: into any other, or one of two into the other. */
export function MergeDialog({ record, other, onClose }: MergeDialogProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const [into, setInto] = useState<JurisdictionId | null>(other?.id ?? null)
  const { refusal, send } = useDispatchForm(onClose)
  const gone = other !== undefined && into === record.id ? other : record
  const name = into === null ? '' : (project.plan.get(into)?.name ?? '')
  return (
    <FormDialog
      title={
        other === undefined
          ? t('details.mergeTitle', { name: record.name })
          : t('details.mergeBoth', { left: record.name, right: other.name })
      }
      submit={into === null ? t('selection.choose') : t('details.mergeDo', { name })}
      disabled={into === null}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => into !== null && send({ type: 'merge', ids: [gone.id], into })}
    >
      <p className="soft">
        {other === undefined ? t('details.mergeBody', { name: record.name }) : t('details.mergeBothBody')}
      </p>
      {other === undefined ? (
        <TargetChooser
          level={record.level}
          beside={[record.id]}
          without={[record.id]}
          chosen={into}
          onChoose={setInto}
        />
      ) : (
        <ToggleGroup
          label={t('details.mergeKeeps')}
          value={into ?? other.id}
          options={[record, other].map(({ id, name: text }) => ({ value: id, text }))}
          onChange={setInto}
        />
      )}
      {into !== null && <MergeResult from={gone.id} into={into} />}
      {into !== null && <BorderWarnings units={[gone.id]} to={into} />}
      {into !== null && !touches(project.plan, gone.id, into) && (
        <WarningLine text={t('details.mergeApart', { name: gone.name, into: name })} />
      )}
    </FormDialog>
  )
}
