import { useId } from 'react'
import type { ReactNode } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import type { Problem } from '#core/problem/problem.ts'
import { ProblemLine } from './problem-line.tsx'

interface FormDialogProps {
  readonly title: string
  /** Words of the main button. */
  readonly submit: string
  readonly disabled?: boolean
  readonly wide?: boolean
  readonly refusal: Problem | null
  readonly onClose: () => void
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** A window with fields, a refusal if there was one, and one main button that Enter presses. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, disabled = false, wide = false, refusal, onClose, onSubmit, children } = props
  const { t } = useText()
  const form = useId()
  return (
    <Dialog
      title={title}
      closeLabel={t('close')}
      onClose={onClose}
      wide={wide}
      foot={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="main" type="submit" form={form} disabled={disabled}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        {children}
        <ProblemLine problem={refusal} />
      </form>
    </Dialog>
  )
}
