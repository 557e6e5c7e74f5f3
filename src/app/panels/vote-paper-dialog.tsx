import type { ReactNode } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import './vote-paper.css'

interface VotePaperDialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A paper as it will be printed, black on white; printing prints it alone. */
export function VotePaperDialog({ title, onClose, children }: VotePaperDialogProps) {
  const { t } = useText()
  return (
    <Dialog
      title={title}
      closeLabel={t('close')}
      onClose={onClose}
      wide
      textOnly
      foot={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          <Button kind="main" onClick={() => window.print()}>
            {t('vote.print')}
          </Button>
        </>
      }
    >
      <article className="vote-paper" aria-label={t('vote.paper')}>
        {children}
      </article>
    </Dialog>
  )
}
