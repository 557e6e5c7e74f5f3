import type { Channel } from '#io/storage/pen.ts'

/** A broadcast channel of one browser: what one tab posts, all the others hear, a little later. */
export class FakeChannels {
  readonly tabs = new Set<EventTarget>()
  /** Tabs that hear nothing, as if they were frozen. */
  readonly frozen = new Set<EventTarget | Channel>()

  /** What a tab sees as `new BroadcastChannel(…)`. */
  tab(): Channel {
    const target = new EventTarget()
    this.tabs.add(target)
    return Object.assign(target, {
      postMessage: (data: unknown) => {
        for (const other of this.tabs) {
          if (other === target || this.frozen.has(other)) continue
          queueMicrotask(() =>
            other.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })),
          )
        }
      },
      close: () => void this.tabs.delete(target),
    })
  }
}
