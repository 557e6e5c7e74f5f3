/** Needs, resources and services. */
export function PairingRecordsTab() {
  return <p className="streets__top"></p>
}
