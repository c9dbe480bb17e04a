import { Button, Stack } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useCreate, useNotify } from 'react-admin'
import { Restored } from '../autosave/Restored.tsx'
import { useAutosave } from '../autosave/use-autosave.ts'
import { type Answered, isAnswered } from '../providers/is-answered.ts'
import { LEAD_WALK } from './LeadWalk.tsx'
import { FormField } from '../ui/typing/FormField.tsx'

/** What was learnt, for whoever opens this next. What was noted stands among what happened. */
export function LeadNotes({ lead }: { lead: string }) {
  const { value: text, set, saved, clear, restored } = useAutosave<string>(`lead/${lead}/note`, '')
  const queries = useQueryClient()
  const [create, { isPending }] = useCreate()
  const notify = useNotify()

  const isEmpty = text.trim() === ''
  // A second press comes before the first is drawn.
  const isAdding = useRef(false)

  async function add() {
    if (isAdding.current || isEmpty) return
    isAdding.current = true
    try {
      const note = (await create('lead-notes', { data: { lead, text } }, { returnPromise: true })) as Answered
      if (!isAnswered(note)) return
      saved(text)
      // The button that was pressed has nothing to do any more.
      document.getElementById(LEAD_WALK)?.focus({ preventScroll: true })
      await queries.invalidateQueries({ queryKey: ['leads', 'timeline', lead] })
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    } finally {
      isAdding.current = false
    }
  }

  return (
    <Stack
      id="note"
      gap={3}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add()
      }}
    >
      <Restored at={restored} onDiscard={clear} />
      <FormField
        label="Note"
        multiline
        minRows={3}
        placeholder="What you learnt, for whoever opens this next"
        helperText="Ctrl Enter adds it"
        value={text}
        onChange={set}
      />
      <Button variant="outlined" onClick={() => void add()} disabled={isPending || isEmpty}>
        Add the note
      </Button>
    </Stack>
  )
}
