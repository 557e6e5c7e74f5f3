import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { VirtualList } from '#app/ui/virtual-list.tsx'
import type { AssessedItem } from '#core/pairing/department-assessment.ts'
import type { Need } from '#core/plan/need.ts'
import type { Service } from '#core/plan/service.ts'
import { assessmentRecords } from './assessment-records.ts'
import { careNames } from './care-names.ts'
import { useOpenProject } from './use-open-project.ts'

const ROW_HEIGHT_PIXELS = 52

interface AssessmentBehindProps {
  readonly label: string
  readonly item: AssessedItem
}

/** The services and needs behind the points of an item; the current one shows its community on the map. */
export function AssessmentBehind({ label, item }: AssessmentBehindProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan } = project
  const { setFocus } = useWorkbench((state) => state.actions)
  const [current, setCurrent] = useState<string | null>(null)
  const names = careNames(plan)
  return (
    <div className="assessment-behind">
      <VirtualList
        label={t('assessment.behind', { item: label })}
        items={assessmentRecords(plan, item)}
        rowHeight={ROW_HEIGHT_PIXELS}
        keyOf={({ kind, id }) => `${kind}-${id}`}
        current={current}
        onCurrent={({ kind, id, community }) => {
          setCurrent(`${kind}-${id}`)
          setFocus(community, true)
        }}
        renderRow={(record) => (
          <div className="care-row care-row--small small">
            <div className="spread">
              <span className="cut grow">{names.community(record.community)}</span>
              <span className="soft">{record.kind === 'service' ? record.date : record.opened}</span>
            </div>
            <p className="soft cut">{behindText(record)}</p>
          </div>
        )}
      />
    </div>
  )

  function behindText(record: Service | Need): string {
    const kind = t(`careKind.${record.kind}`)
    if (record.kind === 'need') return [kind, record.tag, record.text].join(' · ')
    const { activity, solved, raised, text } = record
    const count = raised > 0 ? [t('care.solvedOf', { solved, raised })] : []
    return [kind, t(`activity.${activity}`), ...count, text].join(' · ')
  }
}
