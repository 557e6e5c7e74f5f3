import { useText } from '#app/i18n/use-text.ts'
import { PairingMatrixSign } from './pairing-matrix-sign.tsx'

const STATES = ['kept', 'made', 'ended', 'proposed'] as const

/** What the signs of the matrix mean. */
export function PairingMatrixLegend() {
  const { t } = useText()
  return (
    <ul className="pairing-matrix__legend small soft" aria-label={t('pairingMatrix.legend')}>
      {STATES.map((state) => (
        <li key={state} className="row">
          <PairingMatrixSign state={state} />
          {t(`pairingMatrix.state.${state}`)}
        </li>
      ))}
    </ul>
  )
}
