import { expect, test } from 'vitest'
import { fitsTopology } from '#io/formats/fits-topology.ts'
import { asciiPlan } from '../builders/ascii-plan.ts'

test('slots with something in them are not dropped by a smaller count alone', () => {
  const { topology } = asciiPlan('A.B', { A: ['ca', 'west'], B: ['cb', 'east'] })
  const { slots } = topology
  const less = { arcs: slots.arcs - 1, faces: slots.faces - 1, nodes: slots.nodes }
  expect(fitsTopology(topology, { arcs: [], faces: [], slots: [slots, slots] })).toBe(true)
  expect(fitsTopology(topology, { arcs: [], faces: [], slots: [slots, less] })).toBe(false)
  expect(
    fitsTopology(topology, { arcs: [], faces: [], slots: [slots, { ...less, faces: slots.faces }] }),
  ).toBe(false)
})
