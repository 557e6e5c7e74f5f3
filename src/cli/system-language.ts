/** Language of messages by the environment, as POSIX has it: the first of these that is set and not empty. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): string {
  return env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
}
