import { useText } from '#app/i18n/use-text.ts'
import type { PreviewSide } from '#app/store/workbench-state.ts'
import type { Figures } from '#core/analysis/figures.ts'
import type { Level } from '#core/plan/level.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import type { Band } from '#core/plan/rule-profile.ts'
import { SideFigures } from './side-figures.tsx'
import type { Means } from './side-figures.tsx'
import { useOpenProject } from './use-open-project.ts'
import { WarningLine } from './warning-line.tsx'

interface SideChangeProps {
  readonly side: PreviewSide
  readonly level: Level
  readonly meanResidents: Means
}

/** One side of the line, before → after, with what it means against the limits. */
export function SideChange({ side, level, meanResidents }: SideChangeProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { rules, base } = project.plan
  const { before, after } = side
  const judge = (figures: Figures): Band | null =>
    base.known.residents && figures.faces > 0 ? bandOf(rules, level, figures.residents) : null
  const bands = { before: judge(before), after: judge(after) }
  const isRelieved = after.residents < before.residents
  const name = side.id === null || side.name === '' ? t('unassigned') : side.name
  return (
    <section className="side" aria-label={name}>
      <SideFigures name={name} before={before} after={after} level={level} meanResidents={meanResidents} />
      {bands.after !== null && bands.after !== bands.before && bands.after !== 'good' && !isRelieved && (
        <WarningLine text={t('selection.becomes', { name: side.name, band: t(`band.${bands.after}`) })} />
      )}
      {after.parts > 1 && after.parts > before.parts && (
        <WarningLine text={t('selection.detaches', { name: side.name, n: after.parts })} />
      )}
    </section>
  )
}
