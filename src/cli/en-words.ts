import { enBorderProblems } from './en-border-problems.ts'
import { enGraphProblems } from './en-graph-problems.ts'
import { enCareProblems } from './en-care-problems.ts'
import { enCareWords } from './en-care-words.ts'
import { enDescribeWords } from './en-describe-words.ts'
import { enBriefWords } from './en-brief-words.ts'
import { enCombineWords } from './en-combine-words.ts'
import { enCompareWords } from './en-compare-words.ts'
import { enMergeProblems } from './en-merge-problems.ts'
import { enMergeWords } from './en-merge-words.ts'
import { enVoteProblems } from './en-vote-problems.ts'
import type { Words } from './words.ts'

/** The command line in English. */
export const enWords: Words = {
  usage: `heyuan: check and redraw the polygons a city is governed by

  heyuan check FILE… [--json]                          find gaps, overlaps and whatever else is wrong
  heyuan repair FILE -o OUT                            mend what can be mended
  heyuan dissolve FILE --by FIELD [--sum FIELD]… -o OUT  join units with the same value
  heyuan balance FILE --by FIELD --residents FIELD [--level street] [--json]
  heyuan cut FILE… --line LINE --target CODE|NAME|ID [--name N] [--code C] -o OUT   divide a jurisdiction along a line
  heyuan redraw FILE… --line LINE --level LEVEL -o OUT                    give a border the course of a line
  heyuan draw FILE… --ring RING --level LEVEL [--name N] [--code C] -o OUT  make a jurisdiction within a ring
  heyuan export PROJECT.zip --level LEVEL -o OUT       LEVEL: grid, community, street, district or all; OUT .geojson or .csv

  cut, redraw, draw: FILE… are layers (grids, communities, …, buildings, compounds) or one PROJECT.zip; LINE and RING
  are GeoJSON in longitude and latitude (WGS84); OUT is GeoJSON of --levels LEVEL,… (default all); --json reports
  both sides; --keep-whole buildings,compounds or none sets what a border must not cut.

  heyuan split FILE --residents FIELD --parts K [--tolerance 0.05] [--keep-whole FIELD] [-o OUT]   polygons into connected, balanced parts
  heyuan split FILE… --target CODE|NAME|ID [--parts K] [-o OUT]           proposals to split a jurisdiction of a city
  heyuan split GRAPH.json --parts K [--minimise edges|length]            a graph: { nodes: [{ id, weight }], edges: [{ from, to, length }] }
  heyuan site FILE --residents FIELD --candidates FILE --open K [--existing FILE] [--radius 500] [--minimise uncovered|walk]
  heyuan reform [--goal article|balance|least-moved|coverage] [-o OUT]    the reform of the streets on the bundled city, beside the published result
  heyuan coverage|staff|rules [FILE…] [--level LEVEL] [--rules RULES.json]   who is served, posts and work, who keeps to the rules; the bundled city where no file is given
  heyuan merge [FILE…] [--reduce R] [--within NAME|CODE] [--distance M] [--caps households=500,floor=50000,buildings=12]
               [--case A,B,…]… [--article]             compounds to become one, chosen together; A, B: code or name
  heyuan vote VOTES.csv [--matter 7] [--rules RULES.json]                votes of owners, judged for each compound (a row per flat, or counted)
  heyuan pair [COMMUNITIES.csv DEPARTMENTS.csv] [--present PAIRS.csv] [--rules RULES.json] [-o PAIRS.csv]   exactly one department for every community (CSV, Excel, JSON); without files, of the bundled city
  heyuan assess [PROJECT.zip] [--services SERVICES.csv] [--year YEAR] [-o OUT.csv]    a year of services, and the assessment of departments
  heyuan compare A B [--level street] [--json] [-o OUT.xlsx|csv]  what changes hands between two plans (projects, or layers of all levels)
  heyuan compare PROJECT.zip [--from NAME] [--to NAME]  two scenarios of a project; else the city as loaded and as it stands
  heyuan compare [--from before|published|better] [--to …]  scenarios of the bundled city
  heyuan combine OURS.zip THEIRS.zip [--prefer ours|theirs] [-o OUT.zip]   two planners' work on one city; or PROJECT.zip --with SCENARIO
  heyuan brief [PROJECT.zip] [--from NAME] [--to NAME] [--json]  what leaders are told: the three reforms before and after, the worst problems
  heyuan report [PROJECT.zip] [--from NAME] [--to NAME] [--level street] [--parts summary,maps,…] [--review-number N] -o OUT.html|docx|xlsx  the papers of an approval
  heyuan sheet [PROJECT.zip] [--to NAME] [--from NAME] [--level street] [--unit NAME|CODE|all] [--size A4|A3|A2|A1] [--landscape] -o OUT.svg|html  map sheets to scale
  heyuan describe FILE --by FIELD [--lines LINES.geojson]… [--json]   the four bounds (四至) of every unit, from what its border runs along

  --seed N   --seconds S (stops then, with the best so far)   --json

  --coordinates HOW   as-is, swap, scale:1e-6, EPSG:4525, swap+EPSG:4525, gcj02
  --lang zh|en   --help   --version
  Exit code: 0 good, 1 problems found, 2 wrong use, 3 the program failed.
`,
  wrongUse: 'Wrong use',
  failed: 'The program failed',
  unknownCommand: 'Unknown command',
  cannotRead: 'Cannot read the file',
  cannotWrite: 'Cannot write the file',
  missing: 'Missing',
  unknownColumn: 'No such column',
  unknownLevel: 'No such level',
  features: 'features',
  taken: 'taken',
  repaired: 'repaired',
  refused: 'refused',
  good: 'No problems found.',
  goodButRemarks: 'Nothing to mend; what is listed above stays as it is.',
  defects: 'Defects',
  kinds: {
    'too-few-points': 'too few points',
    'not-finite': 'not a number',
    'duplicate-point': 'repeated points',
    'zero-area': 'no area',
    spike: 'spikes',
    'self-intersection': 'self-crossing',
    'hole-outside-shell': 'hole outside',
    'duplicate-polygon': 'duplicate polygon',
    overlap: 'overlap',
    gap: 'gap',
    'unmatched-border': 'borders that do not meet',
  },
  outcomes: { repaired: 'mended', kept: 'kept', refused: 'refused' },
  moved: 'moved up to',
  row: 'Feature',
  total: 'Total',
  noValue: '(no value)',
  noGround: '(no usable polygon)',
  unreadable: 'cannot be read, not added',
  valueMissing: 'missing, not added',
  group: 'Group',
  residents: 'Residents',
  deviation: 'Deviation',
  area: 'Area m²',
  parts: 'Parts',
  compactness: 'Compactness',
  band: 'Band',
  bands: { good: 'good', watch: 'watch', high: 'high', split: 'split' },
  jurisdiction: 'Jurisdiction',
  created: 'new',
  movedResidents: 'Residents who change',
  estimated: 'estimated by area',
  warning: 'Note',
  unknownTarget: 'No such jurisdiction',
  manyTargets: 'Several are called',
  tooFewUnits: 'too few units to divide',
  part: 'part',
  units: 'units',
  newBorder: 'new border',
  weight: 'Weight',
  nodes: 'Nodes',
  cutEdges: 'Edges cut',
  cutLength: 'Length cut',
  proof: 'proof',
  outsideTolerance: 'outside the tolerance',
  cutShort: 'ended by the clock; a longer search may find better',
  code: 'code',
  existing: 'existing',
  within: 'within a walk of',
  meanWalk: 'mean walk',
  own: 'own',
  any: 'any',
  posts: 'posts',
  proposed: 'proposed',
  workload: 'workload',
  perPost: 'residents per post',
  needed: 'needed by the rules',
  match: 'match',
  passed: 'passed',
  failedRule: 'failed',
  unknownRule: 'unknown',
  services: { centre: 'service centres of streets', station: 'service stations of communities' },
  methods: { network: 'walked along the roads', straight: 'straight line × factor' },
  before: 'before',
  proposal: 'proposal',
  article: 'published',
  reformRows: [
    'to be split',
    'between the limits',
    'within the first limit',
    'largest',
    'service centres',
    'large communities',
    'own centre within the middle radius',
    'match of posts',
    'residents who change hands',
    'proof',
  ],
  proofs: {
    optimal: 'proven optimal',
    gap: 'gap to the bound',
    infeasible: 'proven impossible',
    none: 'no bound',
  },
  scores: {
    largest: 'largest',
    smallest: 'smallest',
    imbalance: 'largest deviation',
    aboveLimit: 'above the limit',
    movedResidents: 'residents who change hands',
    borderMeters: 'new border m',
    alongLines: 'share along roads and rivers',
    dividedUnits: 'communities divided',
    compactness: 'compactness',
    coverage: 'service coverage',
    newUnits: 'new',
  },
  merge: enMergeWords,
  care: enCareWords,
  brief: enBriefWords,
  combine: enCombineWords,
  compare: enCompareWords,
  describe: enDescribeWords,
  voteMatter: 'Matter (Civil Code, article 278)',
  voteTakingPart: 'taking part',
  voteAgreeing: 'agreeing',
  voteHeads: 'heads',
  voteNeeds: 'needs',
  voteMissing: 'missing',
  votePasses: 'passes',
  voteFails: 'does not pass',
  voteAllPass: 'Every compound passes: the merge passes.',
  voteNotAllPass: 'Not every compound passes: the merge does not pass.',
  voteNoAdvice: 'This is no legal advice.',
  voteRefused: 'Nothing of the list was taken:',
  voteRow: 'row',
  problems: {
    'no-answer-in-time': 'No answer was found in that time. Give it more (--seconds).',
    'bundled-missing': 'The bundled city lacks the file {name}. Install the program again.',
    ...enBorderProblems,
    ...enGraphProblems,
    ...enVoteProblems,
    ...enCareProblems,
    ...enMergeProblems,
    'file-empty': 'The file is empty.',
    'file-is-other': 'This is not GeoJSON but {found}.',
    'file-too-large': 'The file is too large ({bytes} bytes; at most {limit}).',
    'file-not-json': 'Not JSON: line {line}, column {column}, "{found}".',
    'file-not-geojson': 'JSON, but not GeoJSON ({found}).',
    'encoding-unknown': 'The encoding is neither UTF-8, UTF-16 nor GB18030.',
    'coordinates-swapped': 'Latitude stands before longitude. Use --coordinates {remedy}.',
    'coordinates-scaled': 'Coordinates are multiplied degrees. Use --coordinates {remedy}.',
    'coordinates-projected': 'Coordinates are metres. Use --coordinates with one of: {remedies}.',
    'coordinates-unknown': 'Coordinates are in no known system (x {x}, y {y}).',
    'crs-unknown': 'Unknown coordinate system {crs}.',
    'import-empty': 'No file could be read.',
    'import-only-footprints': 'There are only buildings or compounds, and no unit they lie in.',
    'import-no-polygons': 'There is no usable polygon.',
    'geometry-not-polygon': 'Not a polygon: {found}.',
    'geometry-missing': 'Without geometry.',
    'code-duplicate': 'Code {code} stands more than once.',
    'project-not': 'The zip is not a Heyuan project.',
    'project-damaged': 'The project is damaged: {entry}.',
  },
}
