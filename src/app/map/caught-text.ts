import type { Text } from '#app/i18n/use-text.ts'
import type { Caught } from './caught.ts'

/** What the hand is drawn to, in words: the kind and the name. */
export function caughtText(t: Text['t'], caught: Caught): string {
  if (caught === 'first') return t('onMap.caughtFirst')
  if (caught === 'outline') return t('onMap.caughtOutline')
  const { kind, part, name } = caught
  const what = kind === 'border' ? t(`caughtBorder.${part}`) : t(`caughtKind.${kind}`)
  return name === null ? what : t('onMap.caughtNamed', { what, name })
}
