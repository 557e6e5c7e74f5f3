/** Words for what records of who looks after whom say. */
export const zhCareWords = {
  careKind: {
    department: '部门',
    need: '需求',
    resource: '资源',
    service: '服务记录',
  },
  departmentLevel: {
    region: '自治区级',
    city: '市级',
    district: '区级',
  },
  activity: {
    volunteer: '志愿服务',
    project: '实事项目',
    visit: '领导走访',
    meeting: '议事会',
    emergency: '应急',
  },
  criterion: {
    tie: '保留现有结对',
    workload: '工作量均衡',
    match: '职能对口',
    distance: '距离近',
  },
  loadState: {
    idle: '空闲',
    under: '低于下限',
    within: '正常',
    over: '超过上限',
    barred: '不属包联级别',
  },
  assessmentItem: {
    solved: '解决问题',
    services: '服务次数',
    satisfaction: '满意度',
    needs: '需求兑现',
    attendance: '到会走访',
    emergency: '应急',
  },
  grade: {
    excellent: '优秀',
    good: '良好',
    fair: '一般',
    failed: '较差',
  },
} as const
