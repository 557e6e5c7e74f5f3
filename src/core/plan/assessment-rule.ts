/** What the work of a department is assessed by. */
export const ASSESSMENT_ITEMS = [
  'solved',
  'services',
  'satisfaction',
  'needs',
  'attendance',
  'emergency',
] as const

/** One of {@link ASSESSMENT_ITEMS}. */
export type AssessmentItem = (typeof ASSESSMENT_ITEMS)[number]

/** Grades, the best first. */
export const GRADES = ['excellent', 'good', 'fair', 'failed'] as const

/** One of {@link GRADES}. */
export type Grade = (typeof GRADES)[number]

/** The yearly scoring form of departments (考核评分表). */
export interface AssessmentRule {
  /** Points of each item at most; they add up to what a year can bring. */
  readonly points: Readonly<Record<AssessmentItem, number>>
  /** Services that a community should have in a year. */
  readonly servicesPerYear: number
  /** Visits and meetings that a community should see in a year. */
  readonly attendancesPerYear: number
  /** Days within which a need should be met. */
  readonly daysToSolve: number
  /** Percent of the points from which on a grade is given; below the last it is failed. */
  readonly grades: Readonly<Record<Exclude<Grade, 'failed'>, number>>
}
