import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import { Menu } from '#app/ui/menu.tsx'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { ColourDialog } from './colour-dialog.tsx'
import { ConversionDialog } from './conversion-dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { RenameDialog } from './rename-dialog.tsx'
import { unitsOf } from './units-of.ts'
import { useOpenProject } from './use-open-project.ts'

/** What can be done with a jurisdiction. */
export function JurisdictionMenu({ record }: { readonly record: Jurisdiction }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { dispatch, select, setTarget, zoomToJurisdiction } = useWorkbench((state) => state.actions)
  const unitLevel = useWorkbench((state) => state.unitLevel)
  const target = useWorkbench((state) => state.target)
  const [dialog, setDialog] = useState<'rename' | 'merge' | 'colour' | 'convert' | null>(null)
  const close = (): void => setDialog(null)
  const { id, locked } = record
  const isEmpty = project.plan.ownsNothing(project.plan.slotOf(id))
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton icon="more" label={t('details.actions', { name: record.name })} />}
        entries={[
          { id: 'zoom', text: t('details.zoom'), icon: 'zoom', onSelect: () => zoomToJurisdiction(id) },
          {
            id: 'units',
            text: t('details.selectUnits'),
            icon: 'select',
            onSelect: () => select(unitsOf(project.plan, id, unitLevel)),
          },
          {
            id: 'target',
            text: t('details.target'),
            icon: 'target',
            disabled: target === id,
            ...(target === id ? { why: t('details.targetWhy') } : {}),
            onSelect: () => setTarget(id),
          },
          { kind: 'line', id: 'line-1' },
          { id: 'rename', text: t('details.rename'), icon: 'edit', onSelect: () => setDialog('rename') },
          { id: 'colour', text: t('details.recolour'), icon: 'colour', onSelect: () => setDialog('colour') },
          ...(record.level === 'street'
            ? [
                {
                  id: 'convert',
                  text: t('conversion.action'),
                  icon: 'streets' as const,
                  onSelect: () => setDialog('convert'),
                },
              ]
            : []),
          {
            id: 'lock',
            text: t(locked ? 'details.unlock' : 'details.lock'),
            icon: locked ? 'unlock' : 'lock',
            onSelect: () => void dispatch({ type: 'lock', id, locked: !locked }),
          },
          { kind: 'line', id: 'line-2' },
          { id: 'merge', text: t('details.merge'), icon: 'merge', onSelect: () => setDialog('merge') },
          {
            id: 'retire',
            text: t('details.retire'),
            icon: 'remove',
            disabled: !isEmpty,
            ...(isEmpty ? {} : { why: t('details.retireWhy') }),
            onSelect: () => void dispatch({ type: 'retire', id }),
          },
        ]}
      />
      {dialog === 'rename' && <RenameDialog record={record} onClose={close} />}
      {dialog === 'convert' && <ConversionDialog record={record} onClose={close} />}
      {dialog === 'merge' && <MergeDialog record={record} onClose={close} />}
      {dialog === 'colour' && <ColourDialog record={record} onClose={close} />}
    </>
  )
}
