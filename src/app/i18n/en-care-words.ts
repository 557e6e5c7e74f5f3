import type { Texts } from './texts.ts'
import type { zhCareWords } from './zh-care-words.ts'

/** Words for what records of who looks after whom say. */
export const enCareWords: Texts<typeof zhCareWords> = {
  careKind: {
    department: 'departments',
    need: 'needs',
    resource: 'resources',
    service: 'services',
  },
  departmentLevel: {
    region: 'Region',
    city: 'City',
    district: 'District',
  },
  activity: {
    volunteer: 'Volunteer service',
    project: 'Small project',
    visit: 'Visit of leaders',
    meeting: 'Meeting',
    emergency: 'Emergency',
  },
  criterion: {
    tie: 'Keeping present ties',
    workload: 'Level workload',
    match: 'Functions meet needs',
    distance: 'Short distance',
  },
  loadState: {
    idle: 'Idle',
    under: 'Below its minimum',
    within: 'Within bounds',
    over: 'Above its maximum',
    barred: 'Not of a pairing level',
  },
  assessmentItem: {
    solved: 'Problems solved',
    services: 'Services held',
    satisfaction: 'Satisfaction',
    needs: 'Needs met',
    attendance: 'Visits and meetings',
    emergency: 'Emergency',
  },
  grade: {
    excellent: 'Excellent',
    good: 'Good',
    fair: 'Fair',
    failed: 'Poor',
  },
}
