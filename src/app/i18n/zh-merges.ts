/** Texts of planned merges, their way to the decision, and the ledger. */
export const zhMerges = {
  merges: {
    title: '并院项目',
  },
} as const
