import { useText } from '#app/i18n/use-text.ts'
import { PairingPresentLoad } from './pairing-present-load.tsx'

/** What is missing before anybody can be paired, and how to bring it. */
export function PairingPresentEmpty({ hasCommunities }: { readonly hasCommunities: boolean }) {
  const { t } = useText()
  if (!hasCommunities) return <p className="streets__top soft">{t('pairingPresent.noCommunities')}</p>
  return (
    <div className="streets__top">
      <p>{t('pairingPresent.noDepartments')}</p>
      <PairingPresentLoad kind="departments" />
      <PairingPresentLoad kind="pairs" />
    </div>
  )
}
