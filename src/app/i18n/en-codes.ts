import type { Texts } from './texts.ts'
import type { zhCodes } from './zh-codes.ts'

/** English sentences for codes. */
export const enCodes: Texts<typeof zhCodes> = {
  problem: {
    'nothing-changes': 'Nothing to change: the plan is like that already.',
    'nothing-chosen': 'No unit is selected. Pick some on the map first.',
    'target-not-finest': '{{name}} cannot take faces directly. Choose a target of the finest level.',
    'target-not-coarser':
      '{{name}} is not of a coarser level than the selected units. Choose a coarser target.',
    'face-unknown': 'There is no face {{face}}; the data may have changed. Select again.',
    'units-of-mixed-levels': 'The selected units are of different levels. Select one kind and try again.',
    'no-adjacent-child':
      '{{unit}} touches no part of {{target}}, so it has nothing to join there. Select units that are adjacent to it.',
    'id-in-use': 'The id {{id}} was used before and cannot be used again. Choose another one.',
    'level-absent': 'This city has no {{level, level}} level.',
    'parent-of-wrong-level':
      '{{name}} is of the wrong level to hold it. Choose one of the next coarser level.',
    'jurisdiction-unknown': 'There is no jurisdiction {{id}}; it may be gone. Choose again.',
    'jurisdiction-retired': '{{name}} is retired and cannot be changed.',
    'jurisdiction-locked': '{{name}} is locked. Unlock it first.',
    'not-empty': '{{name}} still has units and cannot be retired. Move them away first, or merge it.',
    'colour-invalid': 'This is not a colour of the palette. Choose one from it.',
    'name-empty': 'The name is empty. Fill it in.',
    'name-too-long': 'The name is too long; at most {{max, n}} characters. Shorten it.',
    'code-in-use': 'The code {{code}} belongs to {{name}}. Choose another one.',
    'rules-unnamed': 'The rules have no name. Fill it in.',
    'rules-not-positive':
      'Limits of the {{level, level}} level must be whole numbers above zero. Correct them.',
    'rules-not-ascending': 'Limits of the {{level, level}} level must rise. Put them in order.',
    'rules-grid-range': 'Households per grid: the lower bound must be below the upper one. Correct it.',
    'rules-persons-per-household': 'Persons per household must lie between 0 and 100. Correct it.',
  },
  problemUnknown: 'That did not work ({{code}}). The plan is unchanged; try another way.',
  notice: {
    undone: 'Undone.',
    redone: 'Redone.',
  },
  progress: {
    loading: 'Opening the city…',
  },
  progressUnknown: 'Working…',
  step: {
    assign: 'Moved the border: {{count, n}} {{level, levels}} to {{to}}, {{residents, n}} residents',
  },
  stepUnknown: 'Edit ({{key}})',
}
