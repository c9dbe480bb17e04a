import MailOutlined from '@mui/icons-material/MailOutlined'
import { MailList } from './MailList.tsx'
import { MailPage } from './MailPage.tsx'

export const mails = {
  name: 'mails',
  list: MailList,
  edit: MailPage,
  icon: MailOutlined,
  recordRepresentation: 'to',
  options: { access: 'admin' },
}
