import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined'
import { useEffect, useState } from 'react'
import { IconCount } from '../../ui/IconCount.tsx'
import { useSiteZone } from '../../ui/site-zone.ts'
import { isDue } from './task-time.ts'
import { stepTime, useDueSteps } from './use-due-steps.ts'
import { useTasks } from './use-tasks.ts'

/** Milliseconds between two looks at the clock. */
const LOOK = 20_000

/** The icon of the tasks, with how many of one's own, and next steps of one's own leads, are due by now. */
export function TaskIcon() {
  const { data = [] } = useTasks({ assignee: 'me', done: false })
  const { data: steps = [] } = useDueSteps()
  const timeZone = useSiteZone()
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), LOOK)
    return () => clearInterval(timer)
  }, [])
  const due = [...data, ...steps.map(stepTime)].filter((task) => isDue(task, timeZone, now)).length
  return (
    <IconCount count={due} words={`${due} due`} urgent>
      <TaskAltOutlined />
    </IconCount>
  )
}
