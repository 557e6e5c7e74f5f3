import type { Text } from '#app/i18n/use-text.ts'
import type { MergeGains } from '#core/merging/merge-candidate.ts'

/** What a merge gains, one phrase for each gain that there is; what is not known is said. */
export function mergeGainsText(t: Text['t'], gains: MergeGains): readonly string[] {
  const { compounds, gates, guards, wallMeters, unmanaged, greenPerHousehold, parkingPerHousehold } = gains
  const texts = [
    compounds > 0 && t('mergeGain.compounds', { n: compounds }),
    gates > 0 && t('mergeGain.gates', { n: gates }),
    guards === null ? t('mergeGain.guardsUnknown') : guards > 0 && t('mergeGain.guards', { n: guards }),
    wallMeters >= 0.5 && t('mergeGain.wallMeters', { n: wallMeters }),
    unmanaged > 0 && t('mergeGain.unmanaged', { n: unmanaged }),
    isBetter(greenPerHousehold) && t('mergeGain.green', beforeAfter(greenPerHousehold)),
    isBetter(parkingPerHousehold) && t('mergeGain.parking', beforeAfter(parkingPerHousehold)),
  ].filter((text) => text !== false)
  return texts.length === 0 ? [t('mergeGain.none')] : texts
}

type Share = MergeGains['greenPerHousehold']

function isBetter(share: Share): share is NonNullable<Share> {
  return share !== null && share[1] > share[0]
}

function beforeAfter([before, after]: NonNullable<Share>): { before: number; after: number } {
  return { before, after }
}
