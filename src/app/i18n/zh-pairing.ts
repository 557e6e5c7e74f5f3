/** Who looks after whom: the tangle, the solution, departments, the map. */
export const zhPairing = {
  pairing: {
    title: '部门包联',
    question: '谁来包联谁？',
    tabs: '包联视图',
    tab: { present: '现状', solve: '求解', departments: '部门', records: '记录', assessment: '考核' },
  },
} as const
