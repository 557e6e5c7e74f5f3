/** The year of the departments. */
export function PairingAssessmentTab() {
  return <p className="streets__top"></p>
}
