import { useRef, useState } from 'react'
import type { ChangeEvent } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import type { Problem } from '#core/problem/problem.ts'
import type { CareFileKind } from '#io/formats/care-reading.ts'
import { ProblemLine } from './problem-line.tsx'

/** Reads a table of records; what it holds is shown before anything is taken. */
export function CareImportButton({ kind }: { readonly kind: CareFileKind }) {
  const { t } = useText()
  const { readCareFile } = useWorkbench((state) => state.actions)
  const [isReading, setReading] = useState(false)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const input = useRef<HTMLInputElement>(null)

  async function read({ currentTarget: field }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = field.files?.[0]
    if (file === undefined) return
    setReading(true)
    setRefusal(await readCareFile(kind, file))
    setReading(false)
    field.value = ''
  }

  return (
    <>
      <Button small icon="open" disabled={isReading} onClick={() => input.current?.click()}>
        {t(isReading ? 'careFiles.reading' : 'careFiles.read')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.xlsx,.json"
        aria-label={t(`careFiles.file.${kind}`)}
        hidden
        onChange={(event) => void read(event)}
      />
      <ProblemLine problem={refusal} />
    </>
  )
}
