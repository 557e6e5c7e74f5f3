/** A key or a chord as it is printed on the keyboard. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return <kbd className="key-hint">{keys}</kbd>
}
