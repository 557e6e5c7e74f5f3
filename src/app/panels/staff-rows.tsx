import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Popover } from '#app/ui/popover.tsx'
import type { StaffRow, StaffTable } from '#core/analysis/staff-table.ts'
import type { PostsProposal } from '#core/proposal/propose-posts.ts'
import { useOpenProject } from './use-open-project.ts'

interface StaffRowsProps {
  readonly table: StaffTable
  readonly proposal: PostsProposal | null
}

/** Every office with its posts, most residents to a post first; unknown posts come last. */
export function StaffRows({ table, proposal }: StaffRowsProps) {
  const { t } = useText()
  const { setFocus } = useWorkbench((state) => state.actions)
  const changes = new Map(proposal?.changes.map((change) => [change.id, change]))
  const rows = table.rows.toSorted((a, b) => (b.residentsPerPost ?? -1) - (a.residentsPerPost ?? -1))
  const postsText = ({ id, posts }: StaffRow): string => {
    const change = changes.get(id)
    const now = posts === null ? t('unknown') : t('unit.count', { n: posts })
    return change === undefined ? now : t('staff.postsChange', { before: now, after: change.to })
  }
  return (
    <table className="service-table">
      <caption>{t('staff.title', { posts: table.posts })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('staff.office')}</th>
          {(['posts', 'needed', 'perPost', 'work'] as const).map((column) => (
            <th key={column} scope="col" className="number">
              {t(`staff.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-chosen={changes.has(row.id)}>
            <th scope="row">
              <button type="button" className="service-link" onClick={() => setFocus(row.id, true)}>
                {row.name}
              </button>
            </th>
            <td className="number">{postsText(row)}</td>
            <td className="number">{t('unit.count', { n: row.needed })}</td>
            <td className="number">
              {row.residentsPerPost === null
                ? t('unknown')
                : t('unit.count', { n: Math.round(row.residentsPerPost) })}
            </td>
            <td className="number">
              <WorkButton row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The share of an office in all work; pressed, it says what the work is made of. */
function WorkButton({ row }: { readonly row: StaffRow }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { workload } = project.plan.rules
  const label = t('staff.workOf', { name: row.name })
  return (
    <Popover
      label={label}
      trigger={
        <button type="button" className="service-link" aria-label={label}>
          {t('staff.workShare', { n: row.workShare })}
        </button>
      }
    >
      <h3>{t('staff.points', { n: Math.round(row.workload.points) })}</h3>
      <dl className="staff-parts">
        {row.workload.parts.map(({ key, count, unknown }) => (
          <div key={key} className="spread">
            <dt>{t(`staff.part.${key}`)}</dt>
            <dd className="number">
              {count === null
                ? t('staff.partUnknown')
                : t('staff.partValue', { n: Math.round(count), weight: workload[key] })}
              {count !== null && unknown > 0 && (
                <span className="small soft"> {t('staff.partSome', { n: unknown })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Popover>
  )
}
