import type { DescribeWords } from './describe-words.ts'

/** 四至的中文。 */
export const zhDescribeWords: DescribeWords = {
  language: 'zh',
  unnamed: (meters, place) => `没有名称：${meters} 米边界，位于 ${place}`,
}
