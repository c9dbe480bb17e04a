import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined'
import { TemplateList } from './TemplateList.tsx'
import { TemplatePage } from './TemplatePage.tsx'

export const mailTemplates = {
  name: 'mail-templates',
  list: TemplateList,
  edit: TemplatePage,
  icon: EditNoteOutlined,
  recordRepresentation: 'subject',
  options: { access: 'admin', label: 'Mail templates' },
}
