import type { Plan } from '#core/plan/plan.ts'

/** What numbers a yard at the end of a stem: figures, brackets, hyphens, blanks. */
const NUMBERING = /[\s\d０-９第(（#\-－—·、]+$/u

/** Numerals in words, where they number a yard. */
const NUMERALS = /[一二三四五六七八九十]+$/u
const NUMBERED = /^[一二三四五六七八九十]*(?:号|院|区|期|$)/u

const SHORTEST_STEM = 2

/**
 * What compounds are called as one: the stem that their names share (沿河港湾1号院, 沿河港湾2号院 → 沿河港湾; 武警小区东院,
 * 武警小区西院 → 武警小区) where no other compound of the city begins with it and no merge has it, else the name of the
 * largest one, with its code where others have that name.
 *
 * @param largest The largest of the compounds.
 */
export function mergedName({ base, merges }: Plan, compounds: readonly number[], largest: number): string {
  const { names, codes } = base.compounds
  const taken = new Set(
    [...merges.values()].filter(({ stage }) => stage !== 'stopped').map(({ name }) => name),
  )
  const others = names.filter((_, compound) => !compounds.includes(compound))
  const stem = sharedStem(compounds.map((compound) => names[compound]!))
  const isOwn = stem.length >= SHORTEST_STEM && !others.some((name) => name.startsWith(stem))
  if (isOwn && !taken.has(stem)) return stem
  const name = names[largest]!
  const isUnique = !others.includes(name) && !taken.has(name)
  return isUnique || codes[largest] === '' ? name : `${name} ${codes[largest]!}`
}

function sharedStem(names: readonly string[]): string {
  const [first = [], ...rest] = names.map((name) => Array.from(name))
  let length = 0
  while (length < first.length && rest.every((name) => name[length] === first[length])) length++
  const prefix = first.slice(0, length).join('')
  const isNumbered = names.every((name) => NUMBERED.test(name.slice(prefix.length)))
  const stem = isNumbered && NUMERALS.test(prefix) ? prefix.replace(NUMERALS, '') : prefix
  return stem.replace(NUMBERING, '')
}
