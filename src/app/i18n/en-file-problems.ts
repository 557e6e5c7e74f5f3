import type { Texts } from './texts.ts'
import type { zhFileProblems } from './zh-file-problems.ts'

/** English of what can be wrong with files. */
export const enFileProblems: Texts<typeof zhFileProblems> = {
  'file-empty': 'The file is empty. Check how it was exported and choose it again.',
  'file-is-other': 'This is not GeoJSON; it looks like a {{found}} file. Convert it to GeoJSON first.',
  'file-too-large':
    'The file is too large for the browser (limit {{limit, n}} bytes). Split it into several.',
  'file-unreadable':
    'The browser cannot read this file. It may have been moved or be in use; choose it again.',
  'encoding-unknown': 'The text encoding is not known. Save the file as UTF-8.',
  'file-not-json':
    'Line {{line, n}}, column {{column, n}} is not JSON. Export the file again, or mend this place.',
  'file-not-geojson': 'This is JSON but not GeoJSON ({{found}}). Export a FeatureCollection.',
  'encoding-converted': 'The text was read as {{encoding}}.',
  'text-damaged': 'The file contains damaged text (�). Export it again from the original data.',
  'key-duplicate': 'A key stands twice in one object: {{keys}}. The last one counts.',
  'layer-left-out': 'Left out, as you chose.',
  'layer-reference': 'For orientation only; not part of the plan.',
  'crs-unknown': 'The coordinate system {{crs}} cannot be converted. Convert to WGS84 or CGCS2000 first.',
  'crs-contradicts-coordinates':
    'The file says {{crs}} (metres) but the numbers are degrees; read as degrees.',
  'coordinates-swapped': 'Latitude seems to come first. Choose “swap” under Coordinates.',
  'coordinates-scaled':
    'The coordinates seem to be degrees times a million. Choose the conversion under Coordinates.',
  'coordinates-projected':
    'The coordinates are metres, probably {{epsg}}. Choose the projection under Coordinates.',
  'coordinates-unknown':
    'The coordinates ({{x}}, {{y}}) are neither degrees nor a usual projection. Find out their system and export again.',
  'coordinates-choice-unknown': 'There is no conversion “{{choice}}”. Choose again.',
  'coordinates-converted': 'Coordinates were converted: {{remedy}}.',
  'coordinates-gcj02-possible':
    'These may be GCJ-02 (AMap) coordinates, off by some hundred metres. If they do not fit, choose GCJ-02 under Coordinates.',
  'coordinate-out-of-range': 'The coordinate ({{x}}, {{y}}) is outside the globe. Correct this feature.',
  'geometry-spans-antimeridian':
    'The shape is wider than half the globe, so a coordinate must be wrong. Correct this feature.',
  'feature-malformed': 'This is not a GeoJSON feature. Correct or delete it.',
  'geometry-missing': 'There is no geometry. Add a border and read it again.',
  'geometry-not-polygon': 'The geometry is a {{found}}, not an area. Polygon or MultiPolygon is needed.',
  'geometry-malformed': 'The arrays of the geometry are nested wrongly ({{at}}). Export this feature again.',
  'geometry-empty': 'The geometry has no ring. Add a border and read it again.',
  'coordinate-not-number': 'A coordinate is not a number ({{found}}). Correct it.',
  'coordinate-not-finite': 'A coordinate is infinite or not a number. Correct it.',
  'ring-too-short':
    '{{rings, n}} {{rings, plural(one: ring; other: rings)}} with fewer than three corners left out.',
  'ring-unclosed': '{{rings, n}} {{rings, plural(one: ring; other: rings)}} closed.',
  'coordinates-extra-dimensions': 'Heights and other extra values were dropped.',
  'geojson-invalid': 'Not valid GeoJSON: {{message}}. Correct it.',
  'geometry-vanished': 'Nothing is left of it after mending. Check this feature.',
  'defect-too-few-points': 'Too few points for an area.',
  'defect-not-finite': 'A coordinate is not a number.',
  'defect-duplicate-point': 'Repeated points were joined.',
  'defect-zero-area': 'It has no area.',
  'defect-spike': 'A spike was taken off.',
  'defect-self-intersection':
    'The border crosses itself; it was sorted out, {{areaSquareMeters, area}} concerned.',
  'defect-hole-outside-shell': 'A hole lies outside its shell.',
  'defect-duplicate-polygon': 'It repeats another polygon exactly.',
  'defect-overlap': 'It overlaps its neighbour by {{areaSquareMeters, area}}; moved by {{movedMeters, m}}.',
  'defect-gap': 'There is a gap of {{areaSquareMeters, area}} to its neighbour.',
  'defect-unmatched-border': 'Its border does not match the neighbour; moved by {{movedMeters, m}}.',
  'gap-too-wide': 'The gap is wide and may be real, so it was kept. Please check.',
  'not-mended': 'It could not be mended and was kept. Please check.',
  'outline-disagrees':
    'The drawn outline differs from the sum of its units by {{areaSquareMeters, area}}; the units decide.',
  'code-duplicate': 'The code {{code}} stands more than once in its level. Please check.',
  'code-precision-lost':
    'The code {{code}} is too long for a number and may have lost digits. Store codes as text.',
  'code-in-scientific-notation':
    'A spreadsheet turned the code into {{code}}; it is treated as none. Store codes as text.',
  'count-unreadable': '“{{text}}” is not a number and is treated as unknown.',
  'count-negative': '“{{text}}” is negative and is treated as unknown.',
  'count-not-finite': '“{{text}}” is not finite and is treated as unknown.',
  'count-too-large': '“{{text}}” is impossibly large and is treated as unknown.',
  'count-approximate': '“{{text}}” is approximate; read as {{value, n}}.',
  'count-fractional': '“{{text}}” is not whole; read as {{value, n}}.',
  'residents-missing': 'No residents given; treated as unknown.',
  'households-missing': 'No households given; treated as unknown.',
  'buildings-missing': 'No buildings given; treated as unknown.',
  'parent-unknown': '“{{parent}}” does not exist, so it is unassigned. Correct the column.',
  'parent-ambiguous': 'Several units are called “{{parent}}”, so it is unassigned. Name the code instead.',
  'parent-missing': 'Nothing holds it by code, name or place, so it is unassigned.',
  'import-empty': 'None of the files could be read. See the reason at each.',
  'import-no-polygons': 'There is no usable area in any file. Choose GeoJSON with borders.',
  'import-only-footprints':
    'There are buildings or compounds but no units to draw borders for. Read them together with borders.',
  'footprint-in-parts': 'It has {{parts, n}} parts; the largest one stands for it.',
  'buildings-without-residents':
    'The buildings have no residents, so residents are counted by area; their places are used all the same.',
  'buildings-residents-missing':
    '{{count, n}} {{count, plural(one: building has; other: buildings have)}} no residents and count for none.',
  'geometry-not-line':
    'The geometry is a {{found}}, not a line. Roads, rivers, railways and walls need a LineString.',
  'geometry-not-place': 'The geometry is a {{found}}, not a place. A facility needs a Point or an area.',
  'line-not-used': '“{{text}}” is no built road, river or railway above ground; left out.',
  'line-kind-missing': 'It does not say what kind of line it is; left out. Give it a kind.',
  'line-kind-unknown': 'The kind “{{text}}” is not known; read as a local road.',
  'line-kind-assumed':
    'There is no column of kinds, so all are read as local roads. Choose it if there is one.',
  'too-many-lines':
    'There are too many lines; what goes beyond {{limit, n}} positions is left out. Keep roads, rivers and railways only.',
  'too-many-facilities':
    'There are too many facilities; what goes beyond {{limit, n}} is left out. Keep public services only.',
  'facilities-other':
    '{{count, n}} {{count, plural(one: facility has; other: facilities have)}} no known kind and count as “other”.',
  'area-unreadable': 'The area “{{text}}” cannot be read and is treated as unknown.',
  'year-unreadable': 'The year “{{text}}” cannot be read and is treated as unknown.',
  'amount-unreadable': '“{{text}}” is no amount and is treated as unknown.',
  'day-unreadable': 'The day “{{text}}” cannot be read and is treated as unknown. Write it like 2026-06-30.',
  'geometry-not-point': 'The geometry is a {{found}}, not a point. A gate needs a Point.',
  'wall-without-compound':
    'The wall names no compound, and no outline of one runs within 3 m of it; left out.',
  'gate-without-compound':
    'The gate names no compound, and no outline of one lies within 15 m of it; left out.',
  'too-many-walls':
    'There are too many walls; what goes beyond {{limit, n}} is left out. Keep walls of compounds only.',
  'too-many-gates':
    'There are too many gates; what goes beyond {{limit, n}} is left out. Keep gates of compounds only.',
  'building-outside': 'It lies in no unit and does not count for residents.',
  'bundled-file-damaged': '{{file}}, which comes with the program, is damaged. Check the files and reload.',
  'zip-damaged': 'The zip is damaged. Download or copy it again.',
  'zip-too-many-entries': 'The zip has too many entries (limit {{limit, n}}) to be a project.',
  'zip-too-large': 'The zip grows too large (limit {{limit, n}} bytes) and was stopped.',
  'zip-suspicious': 'The zip is compressed suspiciously and was not opened.',
  'project-not': 'This zip is not a Heyuan project. Choose one exported under Results.',
  'project-damaged': '{{entry}} is missing from the project or was changed. Use another copy.',
  'project-step-broken': 'Step {{step, n}} of the project does not fit. Use another copy.',
  'project-hash-differs':
    'Replayed, the project is not the one that was saved, so it was not opened. Use another copy.',
  'project-read':
    'Project “{{name}}”: {{steps, n}} {{steps, plural(one: step; other: steps)}}, {{scenarios, n}} {{scenarios, plural(one: scenario; other: scenarios)}}.',
  'table-malformed': 'The quotes in row {{row, n}} do not match. Correct them and read it again.',
}
