/**
 * A function of something that never changes, such as a base or one of its tables: computed at the first question about
 * it, and forgotten together with it.
 */
export function oncePer<Thing extends object, Answer>(
  compute: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>()
  return (thing) => {
    let found = known.get(thing)
    if (found === undefined) known.set(thing, (found = { answer: compute(thing) }))
    return found.answer
  }
}
