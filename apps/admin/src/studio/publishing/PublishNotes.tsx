import { Alert, Box, useMediaQuery } from '@mui/material'
import type { RefObject } from 'react'
import { FormField } from '../../ui/typing/FormField.tsx'
import type { Obstacle } from './obstacle.ts'

/** Windows in which what is written stays in sight, below what it is about. */
export const BESIDE = '(min-width: 900px) and (min-height: 700px)'

export const NOTHING_SAID = { notes: '', publicNotes: '', reason: '' }
export type Said = typeof NOTHING_SAID

/** The fields that an obstacle may lead to. */
export type NoteFields = Record<NonNullable<Obstacle['field']>, RefObject<HTMLTextAreaElement | null>>

interface Props {
  said: Said
  onChange(change: (said: Said) => Said): void
  fields: NoteFields
  /** Scenarios fail, and it may be published with a reason. */
  needsReason: boolean
  /** Why it was not published. */
  problem: string
}

/** What is said of a version: to those who work here, to clients, and why it is published although scenarios fail. */
export function PublishNotes({ said, onChange, fields, needsReason, problem }: Props) {
  const { notes, publicNotes = '', reason } = said
  const isBeside = useMediaQuery(BESIDE, { noSsr: true })
  const set = (changed: Partial<Said>) => onChange((now) => ({ ...now, ...changed }))
  const area = { fullWidth: true, multiline: true, minRows: 2, maxRows: isBeside ? 4 : 12 }
  return (
    <Box
      sx={{
        flex: 'none',
        px: 6,
        pt: 4,
        pb: 3,
        [`@media ${BESIDE}`]: { borderTop: '1px solid var(--rule)' },
      }}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: 'minmax(0, 1fr)',
          [`@media ${BESIDE}`]: { gridTemplateColumns: `repeat(${needsReason ? 3 : 2}, minmax(0, 1fr))` },
        }}
      >
        <FormField
          {...area}
          required
          // Where it is further down, one begins with what changes.
          autoFocus={isBeside}
          label="Notes"
          inputRef={fields.notes}
          value={notes}
          onChange={(next) => set({ notes: next })}
          helperText="What changed and why, for those who will ask in a year. Only people who sign in here read this."
        />
        <FormField
          {...area}
          label="What clients read"
          value={publicNotes}
          onChange={(next) => set({ publicNotes: next })}
          helperText="Optional. Anybody can read this, on the page that shows how the model decides."
        />
        {needsReason && (
          <FormField
            {...area}
            required
            label="Reason for publishing although scenarios fail"
            inputRef={fields.reason}
            value={reason}
            onChange={(next) => set({ reason: next })}
          />
        )}
      </Box>
      {problem && (
        <Alert severity="error" sx={{ mt: 4 }}>
          {problem}
        </Alert>
      )}
    </Box>
  )
}
