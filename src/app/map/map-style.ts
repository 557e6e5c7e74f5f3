import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Level } from '#core/plan/level.ts'
import type { OpenProject } from '#app/store/workbench-state.ts'
import type { MapPalette } from './map-palette.ts'
import { isDetail } from './detail-sources.ts'
import { COVERAGE_SOURCE, coverageDots, SERVICE_SOURCE } from './style-coverage.ts'
import { DRAFT_SOURCE, draftLines, draftSign } from './style-draft.ts'
import { PROPOSAL_SOURCE, proposalGround, proposalNames } from './proposal-style.ts'
import { groundAreas, groundBuildings, groundLines, groundNames } from './style-ground.ts'
import { MERGE_SOURCES, mergeGround, mergeLines, mergeSigns } from './style-merges.ts'
import { PAIR_SOURCES, pairLines, pairSeats, unsignedNames } from './pair-style.ts'
import { unitNames, unitSigns } from './style-labels.ts'
import type { LevelZooms } from './style-units.ts'
import { unitBorders, unitFills, unitMarks } from './style-units.ts'

/** Zoom of the finest tiles that are cut; beyond it they are enlarged. Leaves 0.2 m at the latitude of Hohhot. */
const FINEST_TILES = 14

/** The edit in the hand is drawn as exactly as one can zoom. */
const FINEST_DRAFT_TILES = 18

/** Pixels; faces are simplified one by one, so that more would open hairs between neighbours. */
const FACE_TOLERANCE = 0.05

const REFERENCES = ['roads', 'rivers', 'railways', 'compounds', 'buildings', 'facilities'] as const

const NOTHING: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }

/** What the style depends on. */
export interface StyleInput {
  readonly palette: MapPalette
  readonly city: {
    readonly project: OpenProject
    readonly shown: Level
    readonly zooms: LevelZooms
    readonly labels: GeoJSON.FeatureCollection
    /** Communities say how many departments they have, in place of bands of residents. */
    readonly isPairing: boolean
  } | null
}

/** The whole style: background, sources by address, layers from the ground up. No glyphs: text is drawn locally. */
export function mapStyle({ palette, city }: StyleInput): StyleSpecification {
  const style: StyleSpecification = {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {},
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': palette.ground } }],
  }
  if (city === null) return style
  const { project, shown, zooms, labels, isPairing } = city
  style.sources['faces'] = geojson(project.facesUrl, 16, FACE_TOLERANCE)
  style.sources['arcs'] = geojson(project.arcsUrl, 32)
  style.sources[DRAFT_SOURCE] = { type: 'geojson', data: NOTHING, tolerance: 0, maxzoom: FINEST_DRAFT_TILES }
  style.sources[PROPOSAL_SOURCE] = { type: 'geojson', data: NOTHING, maxzoom: FINEST_TILES }
  for (const source of Object.values(MERGE_SOURCES)) {
    style.sources[source] = { type: 'geojson', data: NOTHING, maxzoom: FINEST_DRAFT_TILES }
  }
  for (const source of Object.values(PAIR_SOURCES)) {
    style.sources[source] = { type: 'geojson', data: NOTHING, maxzoom: FINEST_TILES }
  }
  for (const source of [COVERAGE_SOURCE, SERVICE_SOURCE]) style.sources[source] = geojson(NOTHING, 32)
  style.sources['labels'] = { type: 'geojson', data: labels, maxzoom: FINEST_TILES }
  for (const name of REFERENCES) {
    const url = project.reference[name]
    if (url !== undefined) style.sources[name] = geojson(isDetail(name) ? NOTHING : url, 32)
  }
  const names = unitNames(palette, project.plan.base.levels, shown, zooms)
  const layers: LayerSpecification[] = [
    ...unitFills(palette, isPairing),
    ...groundAreas(palette),
    ...mergeGround(palette),
    ...groundBuildings(palette),
    ...groundLines(palette),
    ...unitMarks(palette),
    ...unitBorders(palette, zooms),
    ...coverageDots(palette),
    ...proposalGround(palette),
    ...mergeLines(palette),
    ...pairLines(palette),
    ...draftLines(palette),
    ...groundNames(palette),
    ...(isPairing ? unsignedNames(names) : names),
    withVisibility(unitSigns(palette, shown), !isPairing),
    ...pairSeats(palette),
    ...proposalNames(palette),
    ...mergeSigns(palette),
    draftSign(palette),
  ]
  for (const layer of layers) if ('source' in layer && layer.source in style.sources) style.layers.push(layer)
  return style
}

function withVisibility<T extends LayerSpecification>(layer: T, isVisible: boolean): T {
  return { ...layer, layout: { ...layer.layout, visibility: isVisible ? 'visible' : 'none' } }
}

function geojson(
  data: string | GeoJSON.FeatureCollection,
  buffer: number,
  tolerance = 0.3,
): GeoJSONSourceSpecification {
  return { type: 'geojson', data, buffer, tolerance, maxzoom: FINEST_TILES }
}
