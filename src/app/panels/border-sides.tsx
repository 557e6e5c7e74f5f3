import { useText } from '#app/i18n/use-text.ts'
import type { EditDraft, PickedBorder } from '#app/store/workbench-state.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { TouchedSide } from '#core/analysis/edit-preview.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import type { Level } from '#core/plan/level.ts'
import { BorderSide } from './border-side.tsx'
import { boxAround } from './box-around.ts'
import { ProblemLine } from './problem-line.tsx'
import './selection-panel.css'
import { useMeans } from './use-means.ts'
import { useOpenProject } from './use-open-project.ts'
import { WarningLine } from './warning-line.tsx'

interface BorderSidesProps {
  readonly level: Level
  readonly border: PickedBorder | null
  readonly draft: EditDraft | null
}

/** The jurisdictions at the border, live: as the edit in the hand would leave them, else as they stand. */
export function BorderSides({ level, border, draft }: BorderSidesProps) {
  const { t, problem } = useText()
  const { project } = useOpenProject()
  const { zoomToBox } = useWorkbench((state) => state.actions)
  const { plan, metrics } = project
  const preview = draft?.preview ?? null
  const isMoving = preview !== null && preview.sides.length > 0
  const sides = isMoving ? inOrder(preview.sides, border) : standing(metrics, border)
  const means = useMeans(level, isMoving ? preview.sides : [])
  const isNobody = border !== null && border.sides.includes(null)
  const about = preview?.warnings.filter(({ data }) => sides.every(({ id }) => id !== data['id'])) ?? []
  return (
    <section className="panel__section" aria-label={t('borderPanel.sides')}>
      {preview !== null && (
        <>
          <ProblemLine problem={preview.problem} />
          {preview.problem !== null && isMoving && <p className="small soft">{t('borderPanel.held')}</p>}
          {isMoving && plan.base.known.residents && (
            <p className="small soft">
              {t('selection.moved', { n: preview.movedResidents })}
              {preview.estimated && ` · ${t('borderPanel.estimated')}`}
            </p>
          )}
        </>
      )}
      {about.map((warning) => {
        const box = boxAround(warning)
        return (
          <WarningLine
            key={warning.code}
            text={problem(warning)}
            {...(box === null
              ? {}
              : { show: { label: t('borderPanel.showPlace'), onShow: () => zoomToBox(box) } })}
          />
        )
      })}
      {sides.map(({ id, name, before, after, created }) => (
        <BorderSide
          key={id}
          id={id}
          name={name}
          before={isMoving && !created ? before : null}
          after={after}
          created={created}
          level={level}
          meanResidents={means}
          warnings={preview?.warnings.filter(({ data }) => data['id'] === id) ?? []}
        />
      ))}
      {isNobody && <p className="small soft">{t('borderPanel.edge')}</p>}
    </section>
  )
}

/** The created one first, then left and right of the picked border: places that do not swap while the hand moves. */
function inOrder(sides: readonly TouchedSide[], border: PickedBorder | null): TouchedSide[] {
  const place = ({ id, created }: TouchedSide): number => {
    if (created) return -1
    const at = border?.sides.indexOf(id) ?? -1
    return at < 0 ? 2 : at
  }
  return sides.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
}

function standing(metrics: Metrics, border: PickedBorder | null): TouchedSide[] {
  return (border?.sides ?? []).flatMap((id) => {
    const record = id === null ? undefined : metrics.plan.get(id)
    if (record === undefined) return []
    const figures = metrics.figures(record.id)
    return [{ id: record.id, name: record.name, before: figures, after: figures, created: false }]
  })
}
