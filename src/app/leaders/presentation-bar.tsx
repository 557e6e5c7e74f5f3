import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { LEADERS_SECTIONS } from './leaders-section.ts'
import type { Presentation } from './use-presentation.ts'

/** Which page of the talk is shown, and the buttons for those without a keyboard. */
export function PresentationBar({ presentation }: { readonly presentation: Presentation }) {
  const { t } = useText()
  const { section, turn, leave } = presentation
  const at = section === null ? 0 : LEADERS_SECTIONS.indexOf(section)
  return (
    <div className="leaders__talk">
      <output className="small">
        {t('leaders.page', {
          at: at + 1,
          of: LEADERS_SECTIONS.length,
          title: t(`leaders.section.${LEADERS_SECTIONS[at]!}`),
        })}
      </output>
      <span className="small soft">{t('leaders.presentHint')}</span>
      <span className="grow" />
      <Button small disabled={at === 0} onClick={() => turn(-1)}>
        {t('leaders.previous')}
      </Button>
      <Button small disabled={at === LEADERS_SECTIONS.length - 1} onClick={() => turn(1)}>
        {t('leaders.next')}
      </Button>
      <Button small icon="close" onClick={leave}>
        {t('leaders.leave')}
      </Button>
    </div>
  )
}
