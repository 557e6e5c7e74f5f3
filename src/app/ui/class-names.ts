/** Joins the class names that are there: `classNames('button', pressed && 'button--on')`. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ')
}
