import { expect, test } from 'vitest'
import { assessmentRanked } from '#app/panels/assessment-ranked.ts'
import { assessmentRecords } from '#app/panels/assessment-records.ts'
import { assessmentUnassessed } from '#app/panels/assessment-unassessed.ts'
import type { DepartmentAssessment } from '#core/pairing/department-assessment.ts'
import type { DepartmentLevel } from '#core/plan/department.ts'
import { Plan } from '#core/plan/plan.ts'
import { caredCity, departmentNamed } from '../builders/cared-city.ts'

function assessment(department: string, rank: number, level: DepartmentLevel = 'city'): DepartmentAssessment {
  return {
    department,
    level,
    rank,
    communities: 1,
    items: [],
    points: 0,
    most: 100,
    grade: 'failed',
    peers: 3,
  }
}

test('a level is in order of ranks, and those that share one in order of ids', () => {
  const all = [assessment('C', 2), assessment('D', 1, 'district'), assessment('B', 2), assessment('A', 1)]
  expect(assessmentRanked(all, 'city').map(({ department }) => department)).toEqual(['A', 'B', 'C'])
  expect(assessmentRanked(all, 'district').map(({ department }) => department)).toEqual(['D'])
  expect(assessmentRanked(all, 'region')).toEqual([])
})

test('who is not assessed is told, and who is dissolved is not', () => {
  const plan = new Plan(caredCity([departmentNamed('D'), departmentNamed('E', { dissolved: true })]))
  const assessed = ['A', 'B', 'C'].map((id, i) => assessment(id, i + 1))
  expect(assessmentUnassessed(plan, assessed).map(({ id }) => id)).toEqual(['D'])
})

test('records behind an item are services and needs by their ids, the last one first', () => {
  const community = 'community:0,0'
  const plan = new Plan(
    caredCity([
      { kind: 'need', id: 'n', community, tag: '法律', text: '咨询', opened: '2023-03-01' },
      {
        kind: 'service',
        id: 's',
        date: '2023-05-06',
        department: 'A',
        community,
        activity: 'visit',
        text: '走访',
        hours: 1,
        people: 3,
        raised: 0,
        solved: 0,
        satisfaction: null,
        need: null,
      },
    ]),
  )
  expect(assessmentRecords(plan, { records: ['n', 'gone', 's'] }).map(({ id }) => id)).toEqual(['s', 'n'])
})
