import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined'
import { ReportsPage } from './ReportsPage.tsx'

/** Two layouts, so their page stands where others have a list. */
export const reportLayouts = {
  name: 'report-layouts',
  list: ReportsPage,
  icon: DescriptionOutlined,
  options: { access: 'admin', label: 'Reports' },
}
