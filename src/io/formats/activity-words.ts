import { ACTIVITIES, type Activity } from '#core/plan/service.ts'

const WORDS: Readonly<Record<Activity, string>> = {
  volunteer: '志愿服务 志愿 志愿活动 volunteerservice',
  project: '实事项目 实事 项目 民生实事 办实事 smallproject',
  visit: '领导走访 走访 调研 走访调研 visitofleaders',
  meeting: '议事会 会议 联席会 联席会议 议事',
  emergency: '应急 应急处置 抢险 应急响应',
}

/** What people call the kinds of services, in small letters without blanks. */
export const ACTIVITY_WORDS: ReadonlyMap<string, Activity> = new Map(
  ACTIVITIES.flatMap((activity) =>
    [activity, ...WORDS[activity].split(' ')].map((word) => [word, activity] as const),
  ),
)
