/** A queue that gives the item with the least key first; of equal keys the item with the smallest number. */
export class LeastQueue {
  readonly #items: number[] = []
  readonly #keys: number[] = []

  /** Puts an item in; the same one may be in several times. */
  add(item: number, key: number): void {
    let at = this.#items.length
    this.#items.push(item)
    this.#keys.push(key)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#isBefore(at, parent)) return
      this.#swap(at, parent)
      at = parent
    }
  }

  /** Takes the first one out; null when nothing is left. */
  take(): { readonly item: number; readonly key: number } | null {
    const item = this.#items[0]
    if (item === undefined) return null
    const taken = { item, key: this.#keys[0]! }
    this.#swap(0, this.#items.length - 1)
    this.#items.pop()
    this.#keys.pop()
    for (let at = 0; ;) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.#items.length && this.#isBefore(child, least)) least = child
      }
      if (least === at) return taken
      this.#swap(at, least)
      at = least
    }
  }

  #isBefore(a: number, b: number): boolean {
    const difference = this.#keys[a]! - this.#keys[b]!
    return difference < 0 || (difference === 0 && this.#items[a]! < this.#items[b]!)
  }

  #swap(a: number, b: number): void {
    for (const array of [this.#items, this.#keys]) [array[a], array[b]] = [array[b]!, array[a]!]
  }
}
