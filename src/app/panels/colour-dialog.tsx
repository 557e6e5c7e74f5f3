import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Select } from '#app/ui/select.tsx'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { FormDialog } from './form-dialog.tsx'
import { useDispatchForm } from './use-dispatch-form.ts'

/** Colours that the map shares out; the map owns the hues. */
const COLOUR_COUNT = 8
const AUTOMATIC = 'automatic'

interface ColourDialogProps {
  readonly record: Jurisdiction
  readonly onClose: () => void
}

/** The colour of a jurisdiction on the map: automatic, or one of the palette. */
export function ColourDialog({ record, onClose }: ColourDialogProps) {
  const { t } = useText()
  const [colour, setColour] = useState(record.colour === null ? AUTOMATIC : String(record.colour))
  const { refusal, send } = useDispatchForm(onClose)
  const options = [
    { value: AUTOMATIC, text: t('details.automaticColour') },
    ...Array.from({ length: COLOUR_COUNT }, (_, at) => ({
      value: String(at),
      text: t('details.colour', { n: at + 1 }),
    })),
  ]
  return (
    <FormDialog
      title={t('details.recolour')}
      submit={t('details.renameDo')}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() =>
        send({ type: 'recolour', id: record.id, colour: colour === AUTOMATIC ? null : Number(colour) })
      }
    >
      <Select label={record.name} value={colour} options={options} onChange={setColour} />
    </FormDialog>
  )
}
