import PersonSearchOutlined from '@mui/icons-material/PersonSearchOutlined'
import type { Lead } from '@verdict/contracts'
import { LeadList } from './list/LeadList.tsx'
import { LeadPage } from './LeadPage.tsx'

export const leads = {
  name: 'leads',
  list: LeadList,
  show: LeadPage,
  icon: PersonSearchOutlined,
  options: { access: 'consultant' },
  recordRepresentation: ({ name, company }: Lead) => (company ? `${name}, ${company}` : name),
}
