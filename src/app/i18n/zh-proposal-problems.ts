/** Why a rule, a conversion, a post or a proposal is refused, and what stands in the way of a solver. */
export const zhProposalProblems = {
  'rules-households-range': '{{level, level}}的户数范围不对：下限要小于上限，都是大于零的整数。请改正。',
  'rules-minimum': '{{level, level}}的最低人口和最小面积不能是负数。请改正。',
  'rules-number': '规则“{{rule}}”要填零或更大的数。请改正。',
  'rules-radii': '服务半径要从小到大，一至八个，不超过 20,000 米。请改正。',
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
  'split-parts': '拆成 {{parts}} 个不行：个数要是 2 或更大的整数。请改正。',
  'split-tolerance': '允许偏差要在 0 和 100% 之间。请改正。',
  'split-empty': '{{name}}还没有范围，没有可以拆分的。请选别的。',
  'split-parts-unknown': '{{name}}这一层级没有人口上限，算不出要拆成几个。请填写个数，或在规则里加上限。',
  'split-not-needed':
    '{{name}}有 {{residents, n}} 人，没有超过 {{limit, n}} 人，不必拆分。要拆分就填写个数。',
  'split-too-few-units': '只有 {{units, n}} 个整块，分不成 {{parts, n}} 个。请减少个数，或允许拆开下级单位。',
  'split-below-minimum': '{{name}}拆成 {{parts, n}} 个，每个不到规则要求的 {{minimum, n}} 人。请减少个数。',
  'split-atom-too-heavy':
    '{{name}}有 {{residents, n}} 人，超过一个部分最多的 {{limit, n}} 人，又不能拆开。请放宽偏差，或允许拆开下级单位。',
  'split-locked':
    '{{name}}等不能改变归属的单位合计 {{residents, n}} 人，超过一个部分最多的 {{limit, n}} 人。请解锁一些，或放宽偏差。',
  'split-locked-apart': '{{name}}不能改变归属，又被其他锁定的单位隔开，连不成一片。请解锁中间的单位。',
  'split-total':
    '合计 {{residents, n}} 人，上下限之内是 {{limit, n}} 人，怎么分都不行。请多选几个、改上限，或增加个数。',
  'split-impossible':
    '已证明：整块分配做不到每个 {{least, n}}—{{most, n}} 人。给出的是最接近的。可放宽偏差，或允许拆开下级单位。',
  'split-not-found':
    '没有找到每个 {{least, n}}—{{most, n}} 人的分法，给出的是最接近的。可放宽偏差、加长计算，或允许拆开下级单位。',
  'rebalance-one': '重新平衡至少要选两个有范围的单位。请再选。',
  'rebalance-apart': '选中的单位在同一上级里互不相邻，没有可以调整的边界。请再选同一上级里相邻的。',
  'rebalance-no-limit': '{{level, level}}没有人口上限。请填写允许偏差，或在规则里加上限。',
  'rebalance-not-needed': '选中的单位都在上下限之内，不必调整。',
  'redivide-level': '{{name}}里面没有{{level, level}}这一层级。请换一种。',
  'redivide-no-norm': '规则里没有{{level, level}}的户数标准。请先填写。',
  'redivide-not-needed': '{{name}}里的单位都合乎户数标准，不必重划。',
  'redivide-too-few': '{{name}}只有 {{households, n}} 户，不到一个单位要的 {{limit, n}} 户，保持原样。',
  'redivide-face-too-large':
    '{{name}}里有一块地有 {{households, n}} 户，超过 {{limit, n}} 户，单独成为一个。要再分，请先在地图上把它切开。',
  'redivide-not-found': '{{name}}没有找到每个都在 {{least, n}}—{{most, n}} 户的分法，给出的是最接近的。',
  'centres-no-limit': '{{level, level}}没有人口上限，看不出哪里要设区域服务中心。请在规则里加上限。',
  'centres-no-need': '没有超过 {{limit, n}} 人的，不必新设。要新设就选定从哪些单位划出。',
  'centres-donor-level': '{{name}}与其他选中的单位不在同一层级。请只选同一层级的。',
  'centres-too-few':
    '按上限至少要新设 {{needed, n}} 个，现在是 {{count, n}} 个。请增加个数，或只选一部分单位。',
  'centres-no-site':
    '{{name}}里只有 {{places, n}} 处可以设区域服务中心，要设 {{open, n}} 处。请减少个数，或解锁一些下级单位。',
  'centres-no-area':
    '在{{name}}一带没有找到让 {{open, n}} 个新单位和原单位都连成一片、都不超过上限的划法。请增加个数、多选邻近单位，或加长计算。',
} as const
