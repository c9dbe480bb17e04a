import GroupOutlined from '@mui/icons-material/GroupOutlined'
import { UserList } from './UserList.tsx'
import { UserPage } from './UserPage.tsx'

export const users = {
  name: 'users',
  list: UserList,
  edit: UserPage,
  icon: GroupOutlined,
  recordRepresentation: 'name',
  options: { access: 'admin' },
}
