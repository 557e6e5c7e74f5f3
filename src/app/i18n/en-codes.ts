import { enBorderProblems } from './en-border-problems.ts'
import { enCareProblems } from './en-care-problems.ts'
import { enCompoundProblems } from './en-compound-problems.ts'
import { enProposalProblems } from './en-proposal-problems.ts'
import { enFileProblems } from './en-file-problems.ts'
import type { Texts } from './texts.ts'
import type { zhCodes } from './zh-codes.ts'

/** English sentences for codes. */
export const enCodes: Texts<typeof zhCodes> = {
  problem: {
    ...enFileProblems,
    ...enBorderProblems,
    ...enProposalProblems,
    ...enCompoundProblems,
    ...enCareProblems,
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
    'rules-persons-per-household': 'Persons per household must lie between 0 and 100. Correct it.',
    'nothing-open': 'No city is open. Open the sample city or drop files first.',
    'nothing-selected': 'No unit is selected. Pick some on the map first.',
    'no-target': 'No target is chosen. Choose one in the panel, or pick one on the map.',
    'nothing-to-accept': 'No import is waiting. Open the files again.',
    'storage-full':
      'The storage of the browser is full and the last edit was not kept. Export a project file, then free some space.',
    'storage-newer': 'The data on this computer was written by a newer version. Reload the page.',
    'storage-closed': 'The browser closed its storage. Reload the page.',
    'storage-aborted':
      'The browser broke off this save. The next step tries again; or export a project file.',
    'storage-denied':
      'The browser does not allow saving here. Allow site data in its settings, or export project files.',
    'storage-damaged': 'The data kept on this computer is damaged. Restore it from an exported project file.',
    'storage-missing':
      'This browser has no storage (a private window?), so edits will not stay. Export project files.',
    'storage-blocked': 'Another tab holds an older version of the data. Close the other tabs and try again.',
    'storage-failed': 'Saving failed ({{name}}). Export a project file, then reload the page.',
    'pen-lost': 'Another tab is editing; this one is read only. Choose “Edit here instead” if you need to.',
    'read-only': 'Another tab is editing; this one is read only. Choose “Edit here instead” if you need to.',
    'unsaved-open':
      'Edits of the open project are not saved yet, so it stays open. Export a project file, then open the other city.',
    'unsaved-here':
      'Edits made here could not be saved and stay on screen. Export a project file, or choose “Edit here instead” to keep them as a scenario.',
    'project-missing':
      'This project is not on this computer any more. Open a project file or the sample city.',
    'project-newer': 'A newer version saved this project. Update the program to open it.',
    'steps-damaged':
      'The last {{steps, n}} {{steps, plural(one: step; other: steps)}} did not match the checksum and were set aside. Check the present result.',
    'base-not-kept':
      'The original data could not be kept here and must be imported again after a reload. Export a project file.',
    'base-damaged': 'The original data kept here is damaged. Import the files again.',
    'scenario-without-name': 'The scenario has no name. Fill it in.',
    'scenario-name-taken': 'There is a scenario “{{name}}” already. Choose another name.',
    'scenario-locked':
      'This scenario is locked. Unlock it in the list of scenarios, or duplicate it and edit the copy.',
    'combination-undecided':
      '{{conflicts, n}} conflicts are not decided yet. Choose “keep ours” or “take theirs” for each.',
    'combination-other-city':
      'This project file did not begin on the same data of the same city, so it cannot come together with this project; nothing was changed. Ask the other planner to begin with your project file, or compare the two.',
    'combination-in-log':
      'A combination is made of two scenarios and cannot be replayed alone. Combine them again in the list.',
    'combination-unsound':
      'The combined plan would not hang together, so nothing was changed. Please send the project file to the developers.',
    'scenario-last': 'A project needs one scenario at least, so this one stays.',
    'scenario-missing': 'This scenario was not found. Choose again from the list.',
    'worker-crashed': 'The background computation stopped unexpectedly; nothing was changed. Try again.',
    'worker-silent': 'The background computation does not answer. Try again, or reload the page.',
    cancelled: 'Stopped; nothing was changed.',
    'fetch-failed':
      'The sample city could not be read ({{status}}). Check that the files of the page are complete, then reload.',
  },
  problemUnknown: 'That did not work ({{code}}). The plan is unchanged; try another way.',
  notice: {
    done: '{{step}}',
    undone: 'Undone: {{step}}',
    redone: 'Redone: {{step}}',
    jumped: 'Back at: {{step}}',
    'scenario-brought-in': 'Scenario “{{name}}” is here now: compare it, or take it in.',
    'scenario-created': 'Scenario “{{name}}” created.',
    'scenario-opened': 'Scenario “{{name}}” opened.',
    imported: 'Imported “{{name}}” from {{files, n}} {{files, plural(one: file; other: files)}}.',
    'bundled-city-changed':
      'The sample city has a new version. Your project goes on with the data it began with.',
    'pen-handed-over': 'Another tab has begun to edit; this one is read only.',
    'steps-joined': 'The unsaved edits were kept as scenario “{{name}}”.',
    'pen-taken': 'Editing happens here now.',
    'none-unassigned': 'No unit is unassigned.',
    'none-gap': 'There is no gap: every place in the city has a unit.',
    'found-gap': 'Gap {{at, n}} of {{of, n}}: {{area, n}} m² that no unit covers.',
    'none-overlap': 'No overlaps: every place belongs to one unit only.',
    'found-overlap': 'Overlap {{at, n}} of {{of, n}}. Undo the last edit and draw it another way.',
    'none-detached': 'No jurisdiction is detached.',
    'found-unassigned':
      '{{total, n}} unassigned {{level, levels}}, place {{at, n}} of {{of, n}}: {{units, n}} selected.',
    'found-detached-whole':
      'Detached place {{at, n}} of {{of, n}}: the map shows the smaller piece. There are no finer units, so it cannot be given away by itself.',
    'found-ground':
      'Unassigned place {{at, n}} of {{of, n}}: ground without a unit. Redraw {{level, levels}}, pick a target, then press Enter to give it away.',
    'found-detached':
      'Detached place {{at, n}} of {{of, n}}: the smaller piece is selected, {{units, n}} {{level, levelsCounted}}.',
  },
  progress: {
    opening: 'Opening the city…',
    reading: 'Reading files…',
    building: 'Joining borders…',
    checking: 'Checking…',
    writing: 'Writing…',
    verifying: 'Checking outlines with Turf…',
  },
  progressUnknown: 'Working…',
  step: {
    assign:
      'Moved the border: {{from}} → {{to}}, {{units, n}} {{level, levelsCounted}}, {{residents, n}} residents',
    unassign: 'Unassigned {{units, n}} {{level, levelsCounted}} of {{from}}, {{residents, n}} residents',
    'assign-faces': 'Moved the border: {{faces, n}} pieces to {{to}}, {{residents, n}} residents',
    create: 'New {{level, level}}: {{name}}',
    rename: 'Renamed: {{from}} → {{to}}',
    combine: 'Scenario “{{scenario}}” taken in: {{steps, n}} steps',
    'state-bounds': 'Four bounds reworded: {{name}}',
    recolour: 'Colour changed: {{name}}',
    lock: 'Locked: {{name}}',
    unlock: 'Unlocked: {{name}}',
    merge: 'Merged: {{names}} → {{into}}, {{residents, n}} residents',
    retire: 'Retired: {{name}}',
    'set-rules': 'Limits and rules changed: {{name}}',
    convert: 'Converted: {{name}} is now a {{status, legal}} ({{document}})',
    'place-seat': 'Seat chosen: {{name}}',
    'set-posts': 'Posts changed: {{offices, n}} offices',
    split: 'Split {{name}} into {{parts, n}} (proposal accepted), {{residents, n}} residents change hands',
    rebalance:
      'Rebalanced {{parts, n}} of the {{level, level}} level (proposal accepted), {{residents, n}} residents change hands',
    'best-move': 'Border moved (proposal accepted): {{from}} → {{to}}, {{residents, n}} residents',
    centres:
      '{{parts, n}} regional service centres set up (proposal accepted), {{residents, n}} residents change hands',
    redivide:
      'Divided {{name}} anew into {{parts, n}} of the {{level, level}} level (proposal accepted), {{residents, n}} residents change hands',
    staff: 'Posts follow the workload: {{offices, n}} offices, {{posts, n}} posts move',
    reform:
      'Reform of the streets (proposal accepted): {{parts, n}} new, {{residents, n}} residents change hands',
    'put-care-records': 'Recorded {{records, n}} {{kind, careKind}}',
    'drop-care-records': 'Removed {{records, n}} {{kind, careKind}}',
    'dissolve-department': 'Dissolved the department {{name}}',
    pair: 'Paired {{communities, n}} communities',
    'pair-one': 'Paired {{name}} – {{departments}}',
    'lock-pairs': 'Locked pairs: {{names}}',
    'unlock-pairs': 'Unlocked pairs: {{names}}',
    'publish-pairing': 'Published the pairing {{date}} {{document}}',
    'plan-merges': 'Merges planned: {{merges, n}}, of {{compounds, n}} compounds ({{names}})',
    'edit-merge': 'Merge changed: {{name}}',
    'advance-merge': 'Merge of {{name}} → {{stage, stage}}',
    'merge-compounds': 'Compounds merged: {{name}}, {{residents, n}} residents change grid',
    'record-vote': 'Vote entered: {{name}}',
    unmerge: 'Merge taken back: {{name}}',
    'merge-now': 'Compounds merged at once: {{name}} (what if)',
    reset: 'Back to the original data',
    'move-border':
      'Moved {{vertices, n}} {{vertices, plural(one: vertex; other: vertices)}} between {{left, who}} and {{right, who}}: {{residents, n}} residents change hands',
    'insert-vertex':
      'New vertex between {{left, who}} and {{right, who}}: {{residents, n}} residents change hands',
    'delete-vertices':
      'Deleted {{vertices, n}} {{vertices, plural(one: vertex; other: vertices)}} between {{left, who}} and {{right, who}}: {{residents, n}} residents change hands',
    redraw: 'Redrew the {{level, level}} border: {{from, who}} → {{to, who}}, {{residents, n}} residents',
    cut: 'Cut {{from}} in two: {{name}} is new, {{residents, n}} residents',
    draw: 'Drew the {{level, level}} {{name}} from {{from, who}}, {{residents, n}} residents',
    'known-centres':
      '{{centres, n}} service centres set up as the statistics codes have them, {{units, n}} communities move',
    'unify-compounds': '{{merges, n}} merges of compounds done, {{fewer, n}} compounds fewer',
    batch: '{{commands, n}} changes at once',
    base: 'Original data',
  },
  stepUnknown: 'Edit ({{key}})',
}
