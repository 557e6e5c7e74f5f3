interface PairingSolveTabProps {
  readonly onList: () => void
}

/** One department for every community. */
export function PairingSolveTab({ onList }: PairingSolveTabProps) {
  return (
    <p className="streets__top">
      <button type="button" onClick={onList} />
    </p>
  )
}
