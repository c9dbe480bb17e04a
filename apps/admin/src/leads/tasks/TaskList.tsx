import { Box, Typography } from '@mui/material'
import { Empty } from '../../ui/Empty.tsx'
import { Group } from '../../ui/Group.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { useSiteZone } from '../../ui/site-zone.ts'
import { Unread } from '../../ui/Unread.tsx'
import { StepLine } from './StepLine.tsx'
import { dueAt, groupOf, taskGroups } from './task-time.ts'
import { TaskLine } from './TaskLine.tsx'
import { stepTime, useDueSteps } from './use-due-steps.ts'
import { MOST_TASKS, useTasks } from './use-tasks.ts'

/** What whoever looks has to do, for all leads, with the next steps of their own that are due: what is late first. */
export function TaskList() {
  const tasks = useTasks({ assignee: 'me', done: false })
  const steps = useDueSteps()
  const error = tasks.error ?? steps.error
  const timeZone = useSiteZone()
  const lines = [
    ...(tasks.data ?? []).map((task) => ({ ...task, line: <TaskLine key={task.id} task={task} withLead /> })),
    ...(steps.data ?? []).map((lead) => ({ ...stepTime(lead), line: <StepLine key={lead.id} lead={lead} /> })),
  ].sort((a, b) => dueAt(a).localeCompare(dueAt(b)))
  const shown = taskGroups.map((title) => ({
    title,
    lines: lines.filter((line) => groupOf(line, timeZone) === title),
  }))
  const isThere = tasks.data !== undefined && steps.data !== undefined
  return (
    <>
      <PageHead
        title="Tasks"
        hint="What you have to do, and the next steps of your leads that are due. Both are set on the page of a lead."
      />
      {error && <Unread error={error} refetch={() => Promise.all([tasks.refetch(), steps.refetch()])} />}
      {isThere && lines.length === 0 && (
        <Empty title="Nothing to do.">
          <Typography>
            Tasks that are for you stand here until they are done, and next steps of your leads once they are due.
          </Typography>
        </Empty>
      )}
      {shown
        .filter((group) => group.lines.length > 0)
        .map((group) => (
          <Box key={group.title} sx={{ maxWidth: 720, pt: 4 }}>
            <Group title={group.title}>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {group.lines.map(({ line }) => line)}
              </Box>
            </Group>
          </Box>
        ))}
      {(tasks.data?.length === MOST_TASKS || steps.data?.length === MOST_TASKS) && (
        <Typography>The first {MOST_TASKS} of each are shown.</Typography>
      )}
    </>
  )
}
