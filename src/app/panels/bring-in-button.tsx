import { useRef, useState, type ChangeEvent } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'

interface BringInButtonProps {
  /** Gets the scenario that the file became. */
  readonly onBroughtIn: (scenarioId: string) => void
}

/** Takes the project file of another planner of this city in as a scenario. */
export function BringInButton({ onBroughtIn }: BringInButtonProps) {
  const { t } = useText()
  const { bringIn } = useWorkbench((state) => state.actions)
  const [isReading, setIsReading] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  async function read({ currentTarget: field }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = field.files?.[0]
    if (file === undefined) return
    setIsReading(true)
    const id = await bringIn(file)
    setIsReading(false)
    field.value = ''
    if (id !== null) onBroughtIn(id)
  }

  return (
    <>
      <Button small icon="open" disabled={isReading} onClick={() => input.current?.click()}>
        {t('history.bringIn')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".zip"
        aria-label={t('history.bringInFile')}
        hidden
        onChange={(event) => void read(event)}
      />
    </>
  )
}
