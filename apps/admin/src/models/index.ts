import BalanceOutlined from '@mui/icons-material/BalanceOutlined'
import type { Model } from '@verdict/contracts'
import { Studio } from '../studio/Studio.tsx'
import { titleOf } from '../ui/title-of.ts'
import { ModelCreate } from './ModelCreate.tsx'
import { ModelList } from './ModelList.tsx'

export const models = {
  name: 'models',
  list: ModelList,
  create: ModelCreate,
  edit: Studio,
  icon: BalanceOutlined,
  recordRepresentation: (model: Model) => titleOf(model.title),
}
