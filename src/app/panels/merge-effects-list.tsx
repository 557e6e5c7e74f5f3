import { useText } from '#app/i18n/use-text.ts'
import type { MergeEffect } from '#core/merging/merge-effect.ts'
import { mergeEffectText } from './merge-effect-text.ts'

/** Everything that follows when compounds become one, in words. */
export function MergeEffectsList({ effects }: { readonly effects: readonly MergeEffect[] }) {
  const { t } = useText()
  const changesGrids = effects.some(({ kind }) => kind === 'grid' || kind === 'community')
  return (
    <section className="merge-effects" aria-label={t('pickedCompounds.effects')}>
      <h3>{t('pickedCompounds.effects')}</h3>
      <ul>
        {effects.map((effect) => {
          const text = mergeEffectText(t, effect)
          return <li key={text}>{text}</li>
        })}
        {!changesGrids && <li>{t('pickedCompounds.noEffects')}</li>}
      </ul>
    </section>
  )
}
