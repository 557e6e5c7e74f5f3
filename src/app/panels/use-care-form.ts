import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { EnteredRecord } from '#core/plan/care-problem.ts'
import type { Problem } from '#core/problem/problem.ts'
import { careEntryProblem } from './care-entry-problem.ts'
import { careSaidProblem } from './care-said-problem.ts'
import { mergesToday } from './merges-today.ts'
import { useDispatchForm } from './use-dispatch-form.ts'
import { useOpenProject } from './use-open-project.ts'

/** A form for one record: checked by the rules for records, then put into the plan as one step. */
export function useCareForm(onClose: () => void): {
  readonly refusal: Problem | null
  readonly put: (record: EnteredRecord) => void
} {
  const { t } = useText()
  const { project } = useOpenProject()
  const [wrong, setWrong] = useState<Problem | null>(null)
  const { refusal, send } = useDispatchForm(onClose)
  const said = wrong ?? refusal
  return {
    refusal: said === null ? null : careSaidProblem(t, said),
    put: (record) => {
      const found = careEntryProblem(project.plan, record, mergesToday())
      setWrong(found)
      if (found === null) send({ type: 'put-care-records', records: [record] })
    },
  }
}
