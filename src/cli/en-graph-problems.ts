/** Why a bare graph cannot be read or divided, in English; {names} are filled in. */
export const enGraphProblems: Readonly<Record<string, string>> = {
  'graph-no-nodes': 'The file has no nodes.',
  'graph-no-edges': 'The file has no edges.',
  'graph-node-wrong': 'Node {row} has no id; an id is a text or a whole number.',
  'graph-id-duplicate': 'Node "{id}" stands more than once.',
  'graph-weight-wrong': 'The weight of node "{id}" must be a whole number, 0 or more; it is {found}.',
  'graph-weights-too-large': 'The weights add up to more than can be reckoned exactly.',
  'graph-edge-wrong': 'Edge {row} lacks an end (from, to).',
  'graph-end-unknown': 'Edge {row} ends at "{id}", which is no node.',
  'graph-loop': 'Edge {row} leads from "{id}" to itself.',
  'graph-edge-duplicate': 'The edge between "{from}" and "{to}" stands more than once.',
  'graph-length-wrong': 'The length of edge {row} must be a number, 0 or more; it is {found}.',
  'graph-disconnected':
    'The graph is not connected: "{id}" is among {count} nodes (of {nodes}) that are cut off from the others.',
  'graph-too-few-nodes': 'There are {count} nodes, too few for {parts} parts.',
  'graph-node-too-heavy':
    'Node "{id}" weighs {weight}, above the limit of a part, {limit}; so there is no answer.',
}
