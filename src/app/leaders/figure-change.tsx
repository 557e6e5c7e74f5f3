import { useText } from '#app/i18n/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { Popover } from '#app/ui/popover.tsx'
import { briefFigure } from '#core/briefing/brief-figure.ts'
import type { BriefFigureName } from '#core/briefing/brief-figure.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import './figure-change.css'
import { FigureExplained } from './figure-explained.tsx'
import { figureTitle, figureWords } from './figure-words.ts'
import { useLeaders } from './leaders-state.ts'

interface FigureChangeProps {
  readonly name: BriefFigureName
  /** One of the numbers that the section is about. */
  readonly large?: boolean
  /** In a table whose head and row say what it is. */
  readonly compact?: boolean
  /** Of which jurisdiction; else of the one that is looked into. */
  readonly of?: JurisdictionId
}

/** A figure before → after that explains itself when pressed. */
export function FigureChange({ name, large = false, compact = false, of }: FigureChangeProps) {
  const { t } = useText()
  const leaders = useLeaders()
  const { before, after } = leaders
  const within = of ?? leaders.within
  const [first, second] = [before, after].map(({ briefing }) => briefFigure(briefing, name, within)) as [
    ReturnType<typeof briefFigure>,
    ReturnType<typeof briefFigure>,
  ]
  const title = figureTitle(t, name, after.briefing)
  return (
    <Popover
      wide
      side="bottom"
      label={t('leaders.explain.title', { name: title })}
      trigger={
        <button
          type="button"
          className={classNames(
            'figure-change',
            large && 'figure-change--large',
            compact && 'figure-change--compact',
          )}
        >
          <span className={compact ? 'visually-hidden' : 'figure-change__name'}>{title}</span>
          <span className="figure-change__values">
            {first.value !== second.value && (
              <>
                <span className="figure-change__before">{figureWords(t, name, first.value)}</span>
                <span aria-hidden>→</span>
              </>
            )}
            <span className="figure-change__after">{figureWords(t, name, second.value)}</span>
          </span>
        </button>
      }
    >
      <FigureExplained title={title} before={first} after={second} />
    </Popover>
  )
}
