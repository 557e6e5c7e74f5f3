/** Ends a list. */
const NONE = -1

/**
 * Which members belong to which owner, both small integers: doubly linked lists inside typed arrays, so that moving a
 * member costs the same however large its owner is. A member belongs to at most one owner. Grows on demand.
 */
export class MemberLists {
  #first: Int32Array
  #next: Int32Array
  #previous: Int32Array

  constructor(owners: number, members: number) {
    this.#first = new Int32Array(owners).fill(NONE)
    this.#next = new Int32Array(members).fill(NONE)
    this.#previous = new Int32Array(members).fill(NONE)
  }

  /** Adds a member, which must belong to nobody, to an owner. */
  add(owner: number, member: number): void {
    this.#first = grown(this.#first, owner)
    this.#next = grown(this.#next, member)
    this.#previous = grown(this.#previous, member)
    const head = this.#first[owner]!
    this.#next[member] = head
    this.#previous[member] = NONE
    if (head !== NONE) this.#previous[head] = member
    this.#first[owner] = member
  }

  /** Takes a member from the owner it belongs to. */
  remove(owner: number, member: number): void {
    const next = this.#next[member]!
    const previous = this.#previous[member]!
    if (next !== NONE) this.#previous[next] = previous
    if (previous === NONE) this.#first[owner] = next
    else this.#next[previous] = next
  }

  /** True when nothing belongs to the owner. */
  isEmpty(owner: number): boolean {
    return this.first(owner) === NONE
  }

  /** First member of an owner or -1; walk on with {@link after}. */
  first(owner: number): number {
    return this.#first[owner] ?? NONE
  }

  /** Member after `member` in its list, or -1. */
  after(member: number): number {
    return this.#next[member]!
  }
}

function grown(array: Int32Array, index: number): Int32Array {
  if (index < array.length) return array
  const larger = new Int32Array(Math.max(16, index + 1, array.length * 2)).fill(NONE)
  larger.set(array)
  return larger
}
