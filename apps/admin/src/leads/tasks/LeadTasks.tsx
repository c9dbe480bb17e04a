import { Box, Button, Stack, Typography } from '@mui/material'
import { usePeople } from '../../ui/use-people.ts'
import { NewTask } from './NewTask.tsx'
import { TaskLine } from './TaskLine.tsx'
import { useTasks } from './use-tasks.ts'

/** What is to be done for a lead: open tasks first. */
export function LeadTasks({ lead }: { lead: string }) {
  const { data = [], error, refetch } = useTasks({ lead })
  const users = usePeople()
  const tasks = [...data.filter(({ doneAt }) => doneAt === null), ...data.filter(({ doneAt }) => doneAt !== null)]
  return (
    <Stack component="section" aria-labelledby="tasks" gap={3}>
      <Typography variant="h6" component="h2" id="tasks">
        Tasks
      </Typography>
      {error && (
        <Typography>
          {error.message} <Button onClick={() => void refetch()}>Try again</Button>
        </Typography>
      )}
      {tasks.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {tasks.map((task) => (
            <TaskLine
              key={task.id}
              task={task}
              by={users.find(({ id }) => id === task.assignee)?.name ?? 'For nobody'}
            />
          ))}
        </Box>
      )}
      <NewTask lead={lead} />
    </Stack>
  )
}
