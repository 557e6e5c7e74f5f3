import type { Texts } from './texts.ts'
import type { zhMap } from './zh-map.ts'

/** Words on and around the map. */
export const enMap: Texts<typeof zhMap> = {
  onMap: {
    canvas:
      'Map of {{city}}. Arrow keys move it, plus and minus zoom, Alt with an arrow key goes to the neighbouring {{level, level}}.',
    attribution: 'Illustrative, generated data, not a survey',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    north: 'Turn north up',
    fit: 'Show the whole city',
    controls: 'Map zoom',
    residents: '{{n, wan}}',
    legend: 'Legend',
    legendShow: 'Show the legend',
    legendHide: 'Hide the legend',
    borders: '{{level, levelTitle}} border',
    bandCount: '{{band}} {{n, n}}',
    brushTo: 'to {{name}}',
    brushSelects: 'selects only: no target yet',
    brushRing: 'radius {{radius, m}}',
    change: '{{before, n}} → {{after, n}}',
    difference: '{{n, chg}}',
    changeOf: 'Residents before and after',
    more: '{{n, n}} more {{level, levels}}',
    strokeSaid: '{{name}} {{before, n}} → {{after, n}} residents.',
    strokeUndone: 'The stroke was taken back.',
    focusSaid: '{{name}}, {{residents, n}} residents',
    noNeighbour: 'No neighbouring {{level, level}} in this direction.',
    assignHere: 'Assign the selection to {{name}}',
    pickTarget: 'Make {{name}} the target',
    lock: 'Lock {{name}}',
    unlock: 'Unlock {{name}}',
    zoomHere: 'Show all of {{name}}',
    selectUnit: 'Select {{name}}',
  },
}
