import type { Texts } from './texts.ts'
import type { zhCareProblems } from './zh-care-problems.ts'

/** Why departments and communities are not paired, a record does not count, or a table is refused. */
export const enCareProblems: Texts<typeof zhCareProblems> = {
  'rules-pairing-levels': 'No level of departments may look after communities. Choose at least one.',
  'rules-pairing-ranks':
    'Ranks of the pairing criteria must be whole numbers from 1 to 4. Please correct them.',
  'rules-assessment-points': 'The scoring form has no points. Give at least one item some.',
  'rules-grades': 'Limits of the grades must lie between 0 and 100 and descend. Please correct them.',
  'care-name-missing': 'Department “{{id}}” has no id or no name. Please fill it in.',
  'care-level-unknown': 'The level “{{level}}” of “{{name}}” is unknown. Use region, city or district.',
  'care-bounds':
    'Bounds {{lower, n}} to {{upper, n}} of “{{name}}” are wrong: whole numbers, the upper not below the lower. Please correct them.',
  'care-staff': 'The staff of “{{name}}” must be a whole number, or empty when unknown.',
  'care-community-unknown': 'Community “{{id}}” was not found. Check its name or code.',
  'care-department-unknown': 'Department “{{id}}” was not found. Load departments first, or check its name.',
  'care-unchosen': 'Nothing is chosen for “{{field}}”. Choose one.',
  'care-tag-missing': '“{{id}}” lacks its category or text. Please fill it in.',
  'care-date': 'The date “{{date}}” is wrong. Write it like 2024-04-07.',
  'care-activity-unknown': 'The kind of service “{{activity}}” is unknown. Choose one of the list.',
  'care-number':
    'The figure “{{value}}” of {{field}} is wrong: zero or more, and whole for people and problems. Please correct it.',
  'care-solved-beyond': '{{solved, n}} problems solved are more than the {{raised, n}} raised. Please check.',
  'care-satisfaction':
    'Satisfaction “{{value}}” must lie between 0 and 100, or be empty when nobody was asked.',
  'care-need-unknown': 'This community has no need “{{id}}”. Please check.',
  'care-twice': 'The id “{{id}}” stands there twice. Remove one.',
  'care-record-unknown': 'There is no record “{{id}}”; it may be gone already. Look at the list again.',
  'care-need-served': 'The need “{{text}}” has services on record and cannot be removed. Change those first.',
  'pair-community-unknown': 'Community “{{id}}” was not found and cannot be paired. Please check.',
  'pair-department-unknown': 'There is no department “{{id}}”, or it is dissolved. Choose another.',
  'pair-locked': 'The pair of “{{name}}” is locked. Unlock it first.',
  'pair-twice': '“{{name}}” stands there twice. Keep one row.',
  'pair-lock-not-one': '“{{name}}” does not have exactly one department and cannot be locked. Pair it first.',
  'publish-date': 'The date “{{date}}” is wrong. Write it like 2024-04-07.',
  'publish-known': 'This publication is on record already.',
  'publish-none': 'There are no communities to publish a pairing of. Import communities first.',
  'publish-not-one':
    '{{count, n}} communities have no department or several ({{name}} first), so nothing is published. Solve, or correct them one by one.',
  'pairing-no-communities': 'There are no communities to pair. Import communities first.',
  'pairing-no-departments':
    'No department may look after communities. Load departments, or allow more levels in the rules.',
  'pairing-nobody':
    'No department may look after {{name}} by its level and district. Load departments, or change the rules.',
  'pairing-locked-conflict':
    '{{communities, n}} communities are locked to {{name}}, which takes {{room, n}} at most. Unlock some, or raise its maximum.',
  'pairing-too-little-room':
    '{{communities, n}} communities ({{names}}) can only go to {{departments, n}} departments, which take {{room, n}} at most. Raise their maximum, add departments, or allow more in the rules.',
  'pairing-too-few':
    '{{departments, n}} departments ({{names}}) need {{wanted, n}} communities at least, and only {{communities, n}} can go to them. Lower their minimum.',
  'pair-not-one':
    '{{name}} does not have exactly one department, so there is no pair to explain. Pair it, or solve.',
  'care-columns-missing': 'The table lacks columns: {{columns}}. Add the heads and load it again.',
  'care-column-twice': 'The column “{{column}}” stands there twice. Keep one.',
  'care-none': 'The table has no rows. Please check the file.',
  'care-row-twice': 'It repeats row {{row}}. Remove one of them.',
  'care-name-ambiguous': '“{{text}}” may be {{names}}. Write its code, or add a column “street”.',
  'care-district-unknown': 'District “{{id}}” was not found. Check its name or code.',
  'care-capacity-missing': '{{name}} has no maximum. Say how many communities it may look after.',
  'care-date-future': 'The date {{date}} lies in the future. Please correct it.',
  'care-text-long':
    'The text of “{{column}}” is too long, {{most, n}} characters at most. Please shorten it.',
  'care-department-open':
    'No department is named, and {{community}} does not have exactly one. Name it, or pair first.',
  'sheet-old-excel': 'This is the old Excel format (.xls). Save it as .xlsx or CSV and load that.',
  'sheet-damaged':
    'This Excel file cannot be read; it may be damaged or locked. Save it as .xlsx or CSV and try again.',
  'sheet-json-rows':
    'The JSON must hold a table: a list of objects, or one in “rows”. Please check the file.',
}
