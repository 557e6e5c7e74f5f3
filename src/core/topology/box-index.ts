import Flatbush from 'flatbush'

/** Boxes that changed are looked up one by one until there are this many, or a share of all. */
const MAX_CHANGED = 512
const MAX_CHANGED_SHARE = 1 / 32

/** West, south, east, north. */
export type Box = [minX: number, minY: number, maxX: number, maxY: number]

/**
 * Numbered boxes by place, where few change at a time: a static index, and beside it a short list of what changed
 * since, which is searched in full. The index is made on the first search, and anew when the list has grown long.
 */
export class BoxIndex {
  readonly #count: () => number
  readonly #boxOf: (item: number, box: Box) => boolean
  readonly #changed = new Set<number>()
  readonly #box: Box = [0, 0, 0, 0]
  #index: Flatbush | null = null
  #items: number[] = []
  #isBuilt = false

  /**
   * @param count How many items there are now, empty ones included.
   * @param boxOf Writes the box of an item as it is now; false = the item is empty.
   */
  constructor(count: () => number, boxOf: (item: number, box: Box) => boolean) {
    this.#count = count
    this.#boxOf = boxOf
  }

  /** Says that an item has another box now, is new, or is empty. */
  touch(item: number): void {
    if (this.#isBuilt) this.#changed.add(item)
  }

  /** Items whose boxes meet a box, ascending. */
  search(minX: number, minY: number, maxX: number, maxY: number): number[] {
    if (!this.#isBuilt || this.#changed.size > Math.max(MAX_CHANGED, this.#count() * MAX_CHANGED_SHARE)) {
      this.#build()
    }
    const found: number[] = []
    for (const at of this.#index?.search(minX, minY, maxX, maxY) ?? []) {
      const item = this.#items[at]!
      if (!this.#changed.has(item)) found.push(item)
    }
    const box = this.#box
    for (const item of this.#changed) {
      if (item >= this.#count() || !this.#boxOf(item, box)) continue
      if (box[0] <= maxX && box[2] >= minX && box[1] <= maxY && box[3] >= minY) found.push(item)
    }
    return found.sort((a, b) => a - b)
  }

  #build(): void {
    const boxes: number[] = []
    this.#items = []
    const box = this.#box
    for (let item = 0; item < this.#count(); item++) {
      if (!this.#boxOf(item, box)) continue
      this.#items.push(item)
      boxes.push(...box)
    }
    this.#index = this.#items.length === 0 ? null : new Flatbush(this.#items.length)
    for (let i = 0; i < boxes.length; i += 4) {
      this.#index!.add(boxes[i]!, boxes[i + 1]!, boxes[i + 2], boxes[i + 3])
    }
    this.#index?.finish()
    this.#changed.clear()
    this.#isBuilt = true
  }
}
