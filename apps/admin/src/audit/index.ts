import HistoryOutlined from '@mui/icons-material/HistoryOutlined'
import { AuditList } from './AuditList.tsx'

export const auditEvents = {
  name: 'audit-events',
  list: AuditList,
  icon: HistoryOutlined,
  options: { access: 'admin' },
}
