import type { Text } from '#app/i18n/use-text.ts'
import type { MergeEffect } from '#core/merging/merge-effect.ts'

/** One thing that follows a merge, as a sentence with its figures. */
export function mergeEffectText(t: Text['t'], effect: MergeEffect): string {
  const named = (name: string): string => name || t('mergeEffect.nothing')
  switch (effect.kind) {
    case 'compounds':
      return t('mergeEffect.compounds', { from: effect.from.join(t('listSeparator')), to: effect.to })
    case 'walls':
      return t('mergeEffect.walls', { walls: effect.walls, meters: effect.meters })
    case 'gates':
      return t('mergeEffect.gates', { closed: effect.closed, kept: effect.kept })
    case 'grid': {
      const { name, residents, households, retired } = effect
      return t(retired ? 'mergeEffect.gridRetired' : 'mergeEffect.grid', {
        name,
        before: residents[0],
        after: residents[1],
        householdsBefore: households[0],
        householdsAfter: households[1],
      })
    }
    case 'community': {
      const { from, to, residents } = effect
      return t('mergeEffect.community', { from, to, residents })
    }
    case 'party-branch': {
      const { compound, from, to } = effect
      return t('mergeEffect.partyBranch', { compound, from: named(from), to: named(to) })
    }
    case 'management': {
      const { compound, from, to, managed } = effect
      const said = (name: string, isManaged: boolean | null): string =>
        name ||
        t(isManaged === null ? 'unknown' : isManaged ? 'compoundManagement.some' : 'compoundManagement.none')
      return t('mergeEffect.management', {
        compound,
        from: said(from, managed[0]),
        to: said(to, managed[1]),
      })
    }
  }
}
