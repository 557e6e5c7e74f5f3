import { useText } from '#app/i18n/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { mergeStageNotice } from './merge-stage-notice.ts'
import { mergeStageRows, type StageRow } from './merge-stage-rows.ts'
import './merge-stage-list.css'
import { mergesToday } from './merges-today.ts'
import { useOpenProject } from './use-open-project.ts'

const ICONS = { done: 'check', now: 'target', skipped: 'close', ahead: null } as const

/** The way to the decision, stage by stage: what was done when and by which paper, what was left out and why. */
export function MergeStageList({ merge }: { readonly merge: CompoundMerge }) {
  const { t } = useText()
  return (
    <section className="panel__section" aria-label={t('mergeWay.title')}>
      <h3>{t('mergeWay.title')}</h3>
      <ol className="stage-list">
        {mergeStageRows(merge).map((row) => (
          <li
            key={row.stage}
            className="stage-list__one"
            data-state={row.state}
            aria-current={row.state === 'now' ? 'step' : undefined}
          >
            <StageMark row={row} />
            <div className="grow">
              <div className="spread">
                <span className="stage-list__name">{t(`stage.${row.stage}`)}</span>
                <span className="small soft">{row.entry?.date ?? t(`mergeWay.state.${row.state}`)}</span>
              </div>
              <StageRecord row={row} />
              {row.state === 'now' && <NoticeLine merge={merge} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function StageMark({ row }: { readonly row: StageRow }) {
  const { t } = useText()
  const icon = ICONS[row.state]
  return (
    <span className="stage-list__mark">
      {icon !== null && <Icon name={icon} size={12} />}
      <span className="visually-hidden">{t(`mergeWay.state.${row.state}`)}</span>
    </span>
  )
}

function StageRecord({ row: { stage, entry, state, skippedFor } }: { readonly row: StageRow }) {
  const { t } = useText()
  const lines: string[] = []
  if (entry !== null) {
    if (entry.document !== '') lines.push(t('mergeWay.document', { text: entry.document }))
    if (entry.note !== '') lines.push(entry.note)
    if (entry.attachments.length > 0) {
      lines.push(t('mergeWay.attachments', { text: entry.attachments.join(t('listSeparator')) }))
    }
    if (stage === 'stopped') lines.push(t('mergeWay.stopReason', { text: entry.reason }))
  } else if (state === 'skipped') lines.push(t('mergeWay.reason', { text: skippedFor }))
  return lines.map((line) => (
    <p key={line} className="small soft stage-list__line">
      {line}
    </p>
  ))
}

function NoticeLine({ merge }: { readonly merge: CompoundMerge }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const notice = mergeStageNotice(merge, project.plan.rules.noticeDays, mergesToday())
  if (notice === null) return null
  const { days: n, least, left } = notice
  return (
    <p className="small stage-list__line" data-short={left > 0}>
      {left > 0 ? t('mergeWay.noticeShort', { n, least, left }) : t('mergeWay.noticeDays', { n, least })}
    </p>
  )
}
