import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { KeyHint } from '#app/ui/key-hint.tsx'
import './help-dialog.css'
import { useShell } from './shell-state.ts'
import { SHORTCUT_GROUPS } from './shortcut-list.ts'

/** Every key on one page, and the way back to the tour. */
export function HelpDialog() {
  const { t } = useText()
  const shell = useShell()
  return (
    <Dialog
      wide
      textOnly
      title={t('helpPage.title')}
      closeLabel={t('close')}
      onClose={() => shell.set({ overlay: null })}
      foot={<Button onClick={() => shell.set({ overlay: 'tour' })}>{t('helpPage.again')}</Button>}
    >
      <p className="soft">{t('helpPage.intro')}</p>
      <div className="help">
        {SHORTCUT_GROUPS.map((group) => (
          <section key={group.title}>
            <h3>{t(group.title)}</h3>
            <dl>
              {group.lines.map((line) => (
                <div key={line.keys} className="help__line">
                  <dt>{t(line.text)}</dt>
                  <dd>
                    <KeyHint keys={line.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
