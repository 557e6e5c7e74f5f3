/** Why a rule, a conversion, a post or a proposal is refused, and what stands in the way of a solver. */
export const zhProposalProblems = {
  'rules-households-range': '{{level, level}}的户数范围不对：下限要小于上限，都是大于零的整数。请改正。',
  'rules-minimum': '{{level, level}}的最低人口和最小面积不能是负数。请改正。',
  'rules-number': '规则“{{rule}}”要填零或更大的数。请改正。',
  'rules-radii': '服务半径要从小到大，至少一个，不超过 20,000 米。请改正。',
  'rules-walk-factor': '步行绕行系数要在 1 到 5 之间。请改正。',
  'rules-border-cost': '沿线划界的权重要在 0 到 1 之间。请改正。',
  'conversion-date': '日期“{{date}}”不对。请按 2024-04-07 的样子填写。',
  'conversion-document': '转设要有批复文号。请填写。',
  'conversion-before': '{{name}}上一次转设在 {{date}}，这一次不能更早。请改日期。',
  'status-of-other-level': '{{name}}不在这一层级，不能改成这种性质。请换一种。',
  'posts-invalid': '{{name}}的编制数要是零或更大的整数。请改正。',
  'seat-invalid': '{{name}}的驻地坐标超出范围。请在地图上点一个位置。',
  'posts-below-minimum': '最低配置合计要 {{needed}} 人，编制只有 {{posts}} 人。请增加编制或降低最低配置。',
  'posts-unknown': '{{level, level}}还没有编制数。请先在文件里带上编制，或逐个填写。',
  'rules-file-foreign': '这个文件不是规则文件，或者里面的数不合理。请选由合院导出的规则文件。',
} as const
