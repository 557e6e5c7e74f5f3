import { useText } from '#app/i18n/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { PairChoice } from './pair-choices.ts'

interface PairChoiceOptionProps {
  readonly choice: PairChoice
  /** Name of the group of buttons. */
  readonly group: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** A department to choose, with how full it is, how far, what it is there for, and whether the rules allow it. */
export function PairChoiceOption({ choice, group, isChosen, onChoose }: PairChoiceOptionProps) {
  const { t } = useText()
  const { department, communities, meters, meets, barred, isPresent, isStanding } = choice
  const { name, level, functions, upper } = department
  const facts = [
    t(`departmentLevel.${level}`),
    meters === null ? t('pairChooser.far') : t('pairChooser.distance', { n: meters }),
    meets.length > 0
      ? t('pairChooser.meets', { tags: meets.join(t('listSeparator')) })
      : functions.join(t('listSeparator')),
    ...(isPresent ? [t('pairChooser.present')] : isStanding ? [t('pairChooser.standing')] : []),
  ].filter((text) => text !== '')
  return (
    <label className="pairing-choice">
      <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
      <span className="pairing-choice__text">
        <span className="spread">
          <span className="cut">{name}</span>
          <span className="number small" data-full={communities >= upper}>
            {t('pairChooser.load', { n: communities, upper })}
          </span>
        </span>
        <span className="small soft">{facts.join(' · ')}</span>
        {barred !== null && (
          <span className="small pairing-warn">
            <Icon name="alert" size={12} /> {t('pairCard.barred')} · {t(`pairCard.barredWhy.${barred}`)}
          </span>
        )}
      </span>
    </label>
  )
}
