import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import type { Problem } from '#core/problem/problem.ts'
import { ProblemLine } from './problem-line.tsx'
import { useOpenProject } from './use-open-project.ts'

/** Reads the generated year of services that comes with the bundled city; nothing elsewhere. */
export function CareDemoButton() {
  const { t } = useText()
  const { project } = useOpenProject()
  const { readDemoServices } = useWorkbench((state) => state.actions)
  const [isReading, setReading] = useState(false)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  if (!project.generated) return null

  async function read(): Promise<void> {
    setReading(true)
    setRefusal(await readDemoServices())
    setReading(false)
  }

  return (
    <>
      <Button disabled={isReading} onClick={() => void read()}>
        {t(isReading ? 'careFiles.reading' : 'care.demo')}
      </Button>
      <ProblemLine problem={refusal} />
    </>
  )
}
