import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined'
import type { Assessment } from '@verdict/contracts'
import { titleOf } from '../ui/title-of.ts'
import { AssessmentPage } from './AssessmentPage.tsx'
import { AssessmentList } from './list/AssessmentList.tsx'

export const assessments = {
  name: 'assessments',
  list: AssessmentList,
  show: AssessmentPage,
  icon: FactCheckOutlined,
  recordRepresentation: ({ modelTitle }: Assessment) => titleOf(modelTitle),
}
