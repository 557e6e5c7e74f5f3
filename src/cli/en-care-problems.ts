/** Why communities are not paired, or a table of who looks after whom is refused, in English; {names} are filled in. */
export const enCareProblems: Readonly<Record<string, string>> = {
  'pairing-no-communities': 'There are no communities to pair. Import communities first.',
  'pairing-no-departments':
    'No department may look after communities. Load departments, or allow more levels in the rules.',
  'pairing-nobody':
    'No department may look after {name} by its level and district. Load departments, or change the rules.',
  'pairing-locked-conflict':
    '{communities} communities are locked to {name}, which takes {room} at most. Unlock some, or raise its maximum.',
  'pairing-too-little-room':
    '{communities} communities ({names}) can only go to {departments} departments, which take {room} at most. Raise their maximum, add departments, or allow more in the rules.',
  'pairing-too-few':
    '{departments} departments ({names}) need {wanted} communities at least, and only {communities} can go to them. Lower their minimum.',
  'care-columns-missing': 'The table lacks columns: {columns}. Add the heads and load it again.',
  'care-column-twice': 'The column “{column}” stands there twice. Keep one.',
  'care-none': 'The table has no rows. Please check the file.',
  'care-row-twice': 'It repeats row {row}. Remove one of them.',
  'care-name-missing': 'Department “{id}” has no id or no name. Please fill it in.',
  'care-name-ambiguous': '“{text}” may be {names}. Write its code, or add a column “street”.',
  'care-level-unknown': 'The level “{level}” of “{name}” is unknown. Use region, city or district.',
  'care-bounds':
    'Bounds {lower} to {upper} of “{name}” are wrong: whole numbers, the upper not below the lower. Please correct them.',
  'care-staff': 'The staff of “{name}” must be a whole number, or empty when unknown.',
  'care-community-unknown': 'Community “{id}” was not found. Check its name or code.',
  'care-department-unknown': 'Department “{id}” was not found. Load departments first, or check its name.',
  'care-district-unknown': 'District “{id}” was not found. Check its name or code.',
  'care-capacity-missing': '{name} has no maximum. Say how many communities it may look after.',
  'care-date': 'The date “{date}” is wrong. Write it like 2024-04-07.',
  'care-date-future': 'The date {date} lies in the future. Please correct it.',
  'care-activity-unknown': 'The kind of service “{activity}” is unknown. Choose one of the list.',
  'care-number':
    'The figure “{value}” of {field} is wrong: zero or more, and whole for people and problems. Please correct it.',
  'care-solved-beyond': '{solved} problems solved are more than the {raised} raised. Please check.',
  'care-satisfaction':
    'Satisfaction “{value}” must lie between 0 and 100, or be empty when nobody was asked.',
  'care-need-unknown': 'This community has no need “{id}”. Please check.',
  'care-department-open':
    'No department is named, and {community} does not have exactly one. Name it, or pair first.',
  'care-text-long': 'The text of “{column}” is too long, {most} characters at most. Please shorten it.',
  'care-tag-missing': '“{id}” lacks its category or text. Please fill it in.',
  'sheet-old-excel': 'This is the old Excel format (.xls). Save it as .xlsx or CSV and load that.',
  'sheet-damaged':
    'This Excel file cannot be read; it may be damaged or locked. Save it as .xlsx or CSV and try again.',
  'sheet-json-rows':
    'The JSON must hold a table: a list of objects, or one in “rows”. Please check the file.',
}
