import PrivacyTipOutlined from '@mui/icons-material/PrivacyTipOutlined'
import { PrivacyRequestList } from './PrivacyRequestList.tsx'

export const privacyRequests = {
  name: 'privacy-requests',
  list: PrivacyRequestList,
  icon: PrivacyTipOutlined,
  options: { access: 'admin', label: 'Privacy' },
}
