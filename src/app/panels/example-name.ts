import type { Text } from '#app/i18n/use-text.ts'

/** What a scenario that comes with the bundled city is called. */
export function exampleName(t: Text['t'], id: string): string {
  return t(id === 'before' ? 'example.before' : id === 'published' ? 'example.published' : 'example.better')
}
