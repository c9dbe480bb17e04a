import { Alert, Box, Button, Typography } from '@mui/material'
import { Empty } from '../../ui/Empty.tsx'
import { Group } from '../../ui/Group.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { useSiteZone } from '../../ui/site-zone.ts'
import { groupOf, taskGroups } from './task-time.ts'
import { TaskLine } from './TaskLine.tsx'
import { MOST_TASKS, useTasks } from './use-tasks.ts'

/** What whoever looks has to do, for all leads: what is late first. */
export function TaskList() {
  const { data, error, refetch } = useTasks({ assignee: 'me', done: false })
  const timeZone = useSiteZone()
  const shown = taskGroups.map((title) => ({
    title,
    tasks: (data ?? []).filter((task) => groupOf(task, timeZone) === title),
  }))
  return (
    <>
      <PageHead title="Tasks" hint="What you have to do. Tasks are added on the page of a lead." />
      {error && (
        <Alert severity="error" action={<Button onClick={() => void refetch()}>Try again</Button>}>
          {error.message}
        </Alert>
      )}
      {data?.length === 0 && (
        <Empty title="Nothing to do.">
          <Typography>Tasks that are for you stand here until they are done.</Typography>
        </Empty>
      )}
      {shown
        .filter(({ tasks }) => tasks.length > 0)
        .map(({ title, tasks }) => (
          <Box key={title} sx={{ maxWidth: 720, pt: 4 }}>
            <Group title={title}>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {tasks.map((task) => (
                  <TaskLine key={task.id} task={task} withLead />
                ))}
              </Box>
            </Group>
          </Box>
        ))}
      {data?.length === MOST_TASKS && <Typography>The first {MOST_TASKS} are shown.</Typography>}
    </>
  )
}
