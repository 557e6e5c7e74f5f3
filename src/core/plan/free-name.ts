/** A name nobody has: the name itself, or with the first number behind it that is free. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number++) free = `${name} ${number}`.trim()
  return free
}
