import TuneOutlined from '@mui/icons-material/TuneOutlined'
import { SettingsPage } from './SettingsPage.tsx'

/** One record, so its page stands where others have a list. */
export const settings = {
  name: 'settings',
  list: SettingsPage,
  icon: TuneOutlined,
  options: { access: 'admin' },
}
