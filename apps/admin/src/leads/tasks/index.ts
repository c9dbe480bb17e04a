import { TaskIcon } from './TaskIcon.tsx'
import { TaskList } from './TaskList.tsx'

export const tasks = {
  name: 'lead-tasks',
  list: TaskList,
  icon: TaskIcon,
  options: { label: 'Tasks', access: 'consultant' },
}
