import AutoStoriesOutlined from '@mui/icons-material/AutoStoriesOutlined'
import type { CaseStudy } from '@verdict/contracts'
import { titleOf } from '../ui/title-of.ts'
import { CaseStudyCreate, CaseStudyEdit } from './CaseStudyForm.tsx'
import { CaseStudyList } from './CaseStudyList.tsx'

export const caseStudies = {
  name: 'case-studies',
  list: CaseStudyList,
  edit: CaseStudyEdit,
  create: CaseStudyCreate,
  icon: AutoStoriesOutlined,
  recordRepresentation: ({ title }: CaseStudy) => titleOf(title),
}
