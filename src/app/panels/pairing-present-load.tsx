import { useRef, useState } from 'react'
import type { ChangeEvent } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import type { Problem } from '#core/problem/problem.ts'
import { ProblemLine } from './problem-line.tsx'

/** Loads the table that the tangle is made of; what was read is shown before anything changes. */
export function PairingPresentLoad({ kind }: { readonly kind: 'departments' | 'pairs' }) {
  const { t } = useText()
  const { readCareFile } = useWorkbench((state) => state.actions)
  const [isReading, setIsReading] = useState(false)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const input = useRef<HTMLInputElement>(null)

  async function read({ currentTarget: field }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = field.files?.[0]
    if (file === undefined) return
    setIsReading(true)
    setRefusal(await readCareFile(kind, file))
    setIsReading(false)
    field.value = ''
  }

  return (
    <>
      <Button icon="open" disabled={isReading} onClick={() => input.current?.click()}>
        {isReading ? t('pairingPresent.loading') : t(`pairingPresent.load.${kind}`)}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.xlsx,.json"
        aria-label={t(`pairingPresent.file.${kind}`)}
        hidden
        onChange={(event) => void read(event)}
      />
      <ProblemLine problem={refusal} />
    </>
  )
}
