import { Box, Button, MenuItem, Stack, TextField } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { addLeadTask } from '@verdict/contracts'
import { useGetIdentity } from 'react-admin'
import { call } from '../../api/call.ts'
import { Restored } from '../../autosave/Restored.tsx'
import { typedSince } from '../../autosave/typed-since.ts'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { OtherProblems } from '../../ui/OtherProblems.tsx'
import { DayField } from '../../ui/typing/DayField.tsx'
import { FormField } from '../../ui/typing/FormField.tsx'
import { readDay } from '../../ui/typing/read-day.ts'
import { readTime } from '../../ui/typing/read-time.ts'
import { useSubmit } from '../../ui/use-submit.ts'
import { usePeople } from '../../ui/use-people.ts'

const EMPTY = { text: '', dueOn: '', dueTime: '', assignee: '' }

/** Adds a task: what, when and for whom, by itself for whoever adds it. */
export function NewTask({ lead }: { lead: string }) {
  const { value, set, clear, restored } = useAutosave(`lead/${lead}/task`, EMPTY)
  const users = usePeople()
  const { identity } = useGetIdentity()
  const queries = useQueryClient()
  const put = (changed: Partial<typeof EMPTY>) => set((now) => ({ ...now, ...changed }))
  const isReadable = 'value' in readDay(value.dueOn) && 'value' in readTime(value.dueTime)

  const { problems, busy, submit } = useSubmit(async () => {
    if (!isReadable) return
    const { text, dueOn, dueTime, assignee } = value
    const when = { dueOn: dueOn.trim() || null, dueTime: dueTime.trim() || null }
    await call(addLeadTask, { body: { lead, text, ...when, ...(assignee && { assignee }) } })
    // What was typed meanwhile is the next task.
    set((now) => ({ ...EMPTY, ...typedSince<Partial<typeof EMPTY>>(value, now) }))
    await queries.invalidateQueries({ queryKey: ['lead-tasks'] })
    await queries.invalidateQueries({ queryKey: ['leads', 'timeline', lead] })
  })

  return (
    <Stack component="form" noValidate onSubmit={submit} gap={3}>
      <Restored at={restored} onDiscard={clear} />
      <FormField
        label="Task"
        placeholder="Send the estimate"
        value={value.text}
        problem={problems.text}
        onChange={(text) => put({ text })}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', gap: 2 }}>
        <DayField
          label="Due on"
          value={value.dueOn}
          problem={problems.dueOn}
          onChange={(dueOn) => put({ dueOn, ...(!dueOn && { dueTime: '' }) })}
        />
        <FormField
          label="Due at"
          placeholder="09:00"
          value={value.dueTime}
          read={readTime}
          problem={problems.dueTime}
          onChange={(dueTime) => put({ dueTime })}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { autoComplete: 'off' } }}
        />
      </Box>
      <TextField
        select
        label="For"
        value={value.assignee || (identity?.id ?? '')}
        onChange={({ target }) => put({ assignee: target.value })}
      >
        {users.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <OtherProblems problems={problems} but={['text', 'dueOn', 'dueTime']} />
      <Button type="submit" variant="outlined" disabled={busy || value.text.trim() === ''}>
        Add the task
      </Button>
    </Stack>
  )
}
