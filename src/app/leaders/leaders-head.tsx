import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { setColourScheme, useColourScheme } from '#app/ui/colour-scheme.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import { Select } from '#app/ui/select.tsx'
import type { StateChoice } from '#app/panels/state-choice.ts'
import type { LeadersCity } from './leaders-city.ts'

/** What a page with a workbench behind it can do with the board. */
export interface LeadersVerbs {
  readonly choose: (change: {
    readonly from?: string
    readonly to?: string
    readonly approvalNumber?: string
  }) => void
  readonly openFile: () => void
  /** Makes a file of what is shown that opens without this program. */
  readonly handOver: () => void
}

interface LeadersHeadProps {
  readonly city: LeadersCity
  readonly choices: readonly StateChoice[]
  readonly from: string
  readonly to: string
  readonly approvalNumber: string
  readonly verbs: LeadersVerbs | null
  readonly onPresent: () => void
}

/** What is compared with what, and the few things one can do with the board. */
export function LeadersHead(props: LeadersHeadProps) {
  const { city, choices, from, to, approvalNumber, verbs, onPresent } = props
  const { t, language, setLanguage } = useText()
  const scheme = useColourScheme()
  return (
    <header className="leaders__head">
      <div className="leaders__title">
        <h1>
          {city.name} · {t('leaders.title')}
        </h1>
        {city.generated && (
          <span className="badge" title={t('demoNote')}>
            {t('demo')}
          </span>
        )}
        {approvalNumber === '' && <span className="badge leaders__mark">{t('leaders.watermark')}</span>}
      </div>
      {verbs !== null && (
        <div className="leaders__states">
          <Select
            label={t('leaders.from')}
            value={from}
            options={choices}
            onChange={(value) => verbs.choose({ from: value })}
          />
          <span aria-hidden className="leaders__arrow">
            →
          </span>
          <Select
            label={t('leaders.to')}
            value={to}
            options={choices}
            onChange={(value) => verbs.choose({ to: value })}
          />
        </div>
      )}
      <div className="leaders__tools">
        <Button kind="main" icon="present" onClick={onPresent}>
          {t('leaders.present')}
        </Button>
        <Button icon="print" onClick={() => print()}>
          {t('leaders.print')}
        </Button>
        {verbs !== null && (
          <>
            <Button icon="download" onClick={verbs.handOver}>
              {t('leaders.handOver')}
            </Button>
            <Button icon="open" onClick={verbs.openFile}>
              {t('leaders.openFile')}
            </Button>
            <a className="button button--quiet" href="./">
              {t('leaders.workbench')}
            </a>
          </>
        )}
        <Button
          kind="quiet"
          lang={language === 'zh-CN' ? 'en' : 'zh-CN'}
          onClick={() => setLanguage(language === 'zh-CN' ? 'en' : 'zh-CN')}
        >
          {t('switchLanguage')}
        </Button>
        <IconButton
          icon={scheme === 'dark' ? 'sun' : 'moon'}
          label={t(scheme === 'dark' ? 'themeToLight' : 'themeToDark')}
          onClick={() => setColourScheme(scheme === 'dark' ? 'light' : 'dark')}
        />
      </div>
    </header>
  )
}
