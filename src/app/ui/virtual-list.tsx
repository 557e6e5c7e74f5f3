import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import './virtual-list.css'

interface VirtualListProps<T> {
  readonly label: string
  readonly items: readonly T[]
  readonly rowHeight: number
  readonly keyOf: (item: T) => string
  /** The row that is current; it is kept in sight. */
  readonly current: string | null
  readonly onCurrent: (item: T) => void
  readonly onHover?: (item: T | null) => void
  /** What is in a row; its text is the name of the row. */
  readonly renderRow: (item: T) => ReactNode
}

/** A long list of which only the rows in sight exist. Up, Down, Home, End move the current row. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, items, rowHeight, keyOf, current, onCurrent, onHover, renderRow } = props
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises here
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const at = items.findIndex((item) => keyOf(item) === current)
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' })
  }, [at, virtualizer])

  const shown = virtualizer.getVirtualItems()
  const isShown = shown.some(({ index }) => index === at)

  function move(event: KeyboardEvent): void {
    const next = nextIndex(event.key, at, items.length)
    const item = next === null ? undefined : items[next]
    if (item === undefined) return
    event.preventDefault()
    onCurrent(item)
  }

  return (
    <div
      ref={scroller}
      className="virtual-list"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native select cannot draw bars in its rows
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={isShown ? `row-${current}` : undefined}
      onKeyDown={move}
      onPointerLeave={() => onHover?.(null)}
    >
      <div className="virtual-list__all" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {shown.map((virtual) => {
          const item = items[virtual.index]!
          const key = keyOf(item)
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list box takes the keys
            <div
              key={key}
              id={`row-${key}`}
              className="virtual-list__row"
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- belongs to the list box
              role="option"
              tabIndex={-1}
              aria-selected={key === current}
              aria-setsize={items.length}
              aria-posinset={virtual.index + 1}
              style={{ height: rowHeight, transform: `translateY(${virtual.start}px)` }}
              onClick={() => onCurrent(item)}
              onPointerEnter={() => onHover?.(item)}
            >
              {renderRow(item)}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function nextIndex(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
