import { Box, Button, Stack, Typography } from '@mui/material'
import type { LeadNote } from '@verdict/contracts'
import { useCreate, useGetList, useNotify } from 'react-admin'
import { Restored } from '../autosave/Restored.tsx'
import { useAutosave } from '../autosave/use-autosave.ts'
import { type Answered, isAnswered } from '../providers/is-answered.ts'
import { AtTime } from '../ui/Ago.tsx'
import { FormField } from '../ui/typing/FormField.tsx'

/** What was learnt, for whoever opens this next; newest first. */
export function LeadNotes({ lead }: { lead: string }) {
  const { value: text, set, saved, clear, restored } = useAutosave<string>(`lead/${lead}/note`, '')
  const { data: notes = [], refetch } = useGetList<LeadNote>('lead-notes', {
    filter: { lead },
    sort: { field: 'createdAt', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  })
  const [create, { isPending }] = useCreate()
  const notify = useNotify()

  async function add() {
    try {
      const note = (await create('lead-notes', { data: { lead, text } }, { returnPromise: true })) as Answered
      if (!isAnswered(note)) return
      saved(text)
      await refetch()
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    }
  }

  return (
    <Stack gap={3}>
      <Restored at={restored} onDiscard={clear} />
      <FormField
        label="Note"
        multiline
        minRows={3}
        placeholder="What you learnt, for whoever opens this next"
        value={text}
        onChange={set}
      />
      <Button variant="outlined" onClick={() => void add()} disabled={isPending || text.trim() === ''}>
        Add the note
      </Button>
      {notes.map(({ id, text: said, author, createdAt }) => (
        <Box key={id} sx={{ borderTop: '1px solid var(--rule-faint)', pt: 3 }}>
          <Typography sx={{ whiteSpace: 'pre-wrap', fontSize: '.875rem' }}>{said}</Typography>
          <Typography variant="caption">
            {author}, <AtTime instant={createdAt} />
          </Typography>
        </Box>
      ))}
    </Stack>
  )
}
