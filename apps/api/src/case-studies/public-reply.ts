import type { CaseStudyEntity } from './case-study.entity.ts'

/** What anybody may read of a case study. */
export const publicReply = ({ key, title, summary, option, url, sources }: CaseStudyEntity) => ({
  slug: key,
  title,
  summary,
  option,
  url,
  sources,
})
