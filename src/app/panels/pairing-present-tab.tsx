interface PairingPresentTabProps {
  readonly onSolve: () => void
}

/** How tangled it is. */
export function PairingPresentTab({ onSolve }: PairingPresentTabProps) {
  return (
    <p className="streets__top">
      <button type="button" onClick={onSolve} />
    </p>
  )
}
