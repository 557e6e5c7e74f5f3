import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { VirtualList } from '#app/ui/virtual-list.tsx'
import './care.css'

const ROW_HEIGHT_PIXELS = 44

interface CareReadingLinesProps {
  readonly label: string
  readonly lines: readonly { readonly row: number; readonly text: string }[]
}

/** Sentences about rows of a file, as long a list as it takes. */
export function CareReadingLines({ label, lines }: CareReadingLinesProps) {
  const { t } = useText()
  const [current, setCurrent] = useState<string | null>(null)
  const items = lines.map((line, i) => ({ ...line, key: `line-${i}` }))
  return (
    <div className="care-lines" style={{ height: items.length * ROW_HEIGHT_PIXELS + 2 }}>
      <VirtualList
        label={label}
        items={items}
        rowHeight={ROW_HEIGHT_PIXELS}
        keyOf={({ key }) => key}
        current={current}
        onCurrent={({ key }) => setCurrent(key)}
        renderRow={({ row, text }) => (
          <div className="care-line small">
            <span className="soft">{t('careFiles.rowNumber', { row })}</span>
            <span>{text}</span>
          </div>
        )}
      />
    </div>
  )
}
