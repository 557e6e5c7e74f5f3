/** Texts of the job of compounds: candidates and proposals. */
export const zhCompounds = {
  compounds: {
    title: '拆墙并院',
  },
} as const
