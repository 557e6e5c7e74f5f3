/** What a file would bring. */
export function CareReadingDialog() {
  return <p className="streets__top"></p>
}
