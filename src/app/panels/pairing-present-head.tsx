import { useText } from '#app/i18n/use-text.ts'
import type { PairingTangle } from '#core/pairing/pairing-tangle.ts'
import { PAIR_MARKS, PAIR_SHARES, type PairMark, type PairRow, type PairShare } from './pair-row.ts'
import type { PairFilter } from './pair-rows-found.ts'
import { pairStandingOne } from './pair-standing-one.ts'
import { useOpenProject } from './use-open-project.ts'

interface PairingPresentHeadProps {
  readonly rows: readonly PairRow[]
  readonly tangle: PairingTangle
  readonly filter: PairFilter
  readonly onFilter: (filter: PairFilter) => void
}

/** The one sentence, its three shares and what else is odd; every count narrows the list. */
export function PairingPresentHead({ rows, tangle, filter, onFilter }: PairingPresentHeadProps) {
  const { t } = useText()
  const { plan } = useOpenProject().project
  const countOf = (share: PairShare): number => tangle[share].length
  const marked = PAIR_MARKS.map((mark) => ({
    mark,
    n: rows.filter((row) => row.marks.has(mark)).length,
  })).filter(({ mark, n }) => n > 0 || filter.marks.has(mark))
  const before = pairStandingOne(plan)
  const hasChanged = rows.some((row) => row.marks.has('changed'))
  const loads = (state: string): number => tangle.loads.filter((load) => load.state === state).length
  return (
    <>
      <p className="pairing-sentence">
        {t('pairingPresent.sentence', { all: rows.length, one: countOf('one') })}
      </p>
      {hasChanged && <p className="small">{t('pairingPresent.was', { before, now: countOf('one') })}</p>}
      <div>
        <div className="pairing-bar" aria-hidden>
          {PAIR_SHARES.map((share) => (
            <span key={share} data-share={share} style={{ flexGrow: countOf(share) }} />
          ))}
        </div>
        <fieldset className="pairing-shares">
          <legend className="visually-hidden">{t('pairingPresent.shares')}</legend>
          {PAIR_SHARES.map((share) => (
            <button
              key={share}
              type="button"
              className="pairing-share"
              aria-pressed={filter.shares.has(share)}
              onClick={() => onFilter({ ...filter, shares: toggled(filter.shares, share) })}
            >
              <span className="pairing-share__name">
                <span className="pairing-swatch" data-share={share} aria-hidden />
                {t(`pairingPresent.share.${share}`)}
              </span>{' '}
              <span className="small soft">
                {t('pairingPresent.shareCount', { n: countOf(share), share: countOf(share) / rows.length })}
              </span>
            </button>
          ))}
        </fieldset>
      </div>
      <p className="small soft">
        {t('pairingPresent.departments', {
          n: tangle.loads.length,
          over: loads('over'),
          idle: tangle.loads.filter(({ communities }) => communities === 0).length,
        })}
      </p>
      {marked.length > 0 && (
        <fieldset className="pairing-marks">
          <legend className="visually-hidden">{t('pairingPresent.marks')}</legend>
          {marked.map(({ mark, n }) => (
            <button
              key={mark}
              type="button"
              className="button button--small"
              aria-pressed={filter.marks.has(mark)}
              onClick={() => onFilter({ ...filter, marks: toggled<PairMark>(filter.marks, mark) })}
            >
              {t('pairingPresent.markCount', { name: t(`pairingPresent.mark.${mark}`), n })}
            </button>
          ))}
        </fieldset>
      )}
    </>
  )
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
