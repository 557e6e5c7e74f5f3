import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { Figures } from '#core/analysis/figures.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Problem } from '#core/problem/problem.ts'
import { SideFigures } from './side-figures.tsx'
import type { Means } from './side-figures.tsx'
import { WarningLine } from './warning-line.tsx'

interface BorderSideProps {
  readonly id: JurisdictionId
  readonly name: string
  /** Null while the border stays where it is. */
  readonly before: Figures | null
  readonly after: Figures
  readonly created: boolean
  readonly level: Level
  readonly meanResidents: Means
  readonly warnings: readonly Problem[]
}

/** One jurisdiction at the border, as it stands or as the edit in the hand would leave it. */
export function BorderSide(props: BorderSideProps) {
  const { id, name, before, after, created, level, meanResidents, warnings } = props
  const { t, problem } = useText()
  const { zoomToJurisdiction } = useWorkbench((state) => state.actions)
  return (
    <section className="side" aria-label={name}>
      <SideFigures
        name={created ? t('borderPanel.new', { name }) : name}
        before={before}
        after={after}
        level={level}
        meanResidents={meanResidents}
      />
      {warnings.map((warning) => (
        <WarningLine
          key={warning.code}
          text={problem(warning)}
          {...(created ? {} : { show: { label: t('details.zoom'), onShow: () => zoomToJurisdiction(id) } })}
        />
      ))}
    </section>
  )
}
