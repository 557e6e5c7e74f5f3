/** Departments and what they hold. */
export function PairingDepartmentsTab() {
  return <p className="streets__top"></p>
}
