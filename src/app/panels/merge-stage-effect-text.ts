import type { Text } from '#app/i18n/use-text.ts'
import type { MergeEffect } from '#core/merging/merge-effect.ts'

/** A sentence for one thing that follows when compounds become one. */
export function mergeStageEffectText(t: Text['t'], effect: MergeEffect): string {
  const named = (name: string): string => (name === '' ? t('mergeWay.effectNone') : name)
  switch (effect.kind) {
    case 'compounds':
      return t('mergeWay.effect.compounds', { from: effect.from.join(t('listSeparator')), to: effect.to })
    case 'walls':
      return t('mergeWay.effect.walls', { walls: effect.walls, n: effect.meters })
    case 'gates':
      return t('mergeWay.effect.gates', { closed: effect.closed, kept: effect.kept })
    case 'grid': {
      const [before, after] = effect.residents
      const [homesBefore, homesAfter] = effect.households
      const key = effect.retired ? 'mergeWay.effect.gridRetired' : 'mergeWay.effect.grid'
      return t(key, { name: effect.name, before, after, homesBefore, homesAfter })
    }
    case 'community':
      return t('mergeWay.effect.community', { n: effect.residents, from: effect.from, to: effect.to })
    case 'party-branch':
      return t('mergeWay.effect.party', {
        compound: effect.compound,
        from: named(effect.from),
        to: named(effect.to),
      })
    case 'management':
      return t('mergeWay.effect.management', {
        compound: effect.compound,
        from: named(effect.from),
        to: named(effect.to),
      })
  }
}
