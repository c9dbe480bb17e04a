import type { CaseStudy as CaseStudyReply } from '@verdict/contracts'
import type { CaseStudy } from './case-study.entity.ts'

export const caseStudyReply = (study: CaseStudy): CaseStudyReply => ({
  ...study,
  createdAt: study.createdAt.toISOString(),
  updatedAt: study.updatedAt.toISOString(),
})

export const publicReply = ({ key, title, summary, option, url, sources }: CaseStudy) => ({
  slug: key,
  title,
  summary,
  option,
  url,
  sources,
})
