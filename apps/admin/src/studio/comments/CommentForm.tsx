import { Box, Button, Stack } from '@mui/material'
import { type Comment, LONGEST_COMMENT } from '@verdict/contracts'
import { Restored } from '../../autosave/Restored.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { OtherProblems } from '../../ui/OtherProblems.tsx'
import { useKeyOf } from '../../ui/use-key-of.ts'
import { useSubmit } from '../../ui/use-submit.ts'
import { useComments } from './comments-context.ts'
import { MentionField } from './MentionField.tsx'
import { type Mentionable, sent, typed, withMentioned } from './mentions.ts'

interface Props {
  /** Names the form, such as the place that it comments on. */
  name: string
  label: string
  verb: string
  people: readonly Mentionable[]
  /** What is changed; a new comment has none. */
  said?: Pick<Comment, 'text' | 'mentions'>
  autoFocus?: boolean
  /** One line high until it is typed in. */
  short?: boolean
  /** @param key the same as long as the same text is sent again */
  send(text: string, key: string): Promise<void>
  onStale?: () => unknown
  onCancel?: () => void
}

const NOTHING = { text: '', mentions: [] }

/** Writes a comment. What is typed outlasts the panel, the page and the session. */
export function CommentForm({
  name,
  label,
  verb,
  people,
  said = NOTHING,
  autoFocus,
  send,
  onStale,
  onCancel,
  short = false,
}: Props) {
  const { model } = useComments()
  const meant = withMentioned(people, said.mentions)
  const before = typed(said.text, meant)
  const form = useAutosave<string>(`comment/${model}/${name}`, before, `/models/${model}`)
  const { keyOf, received } = useKeyOf()
  const text = sent(form.value, meant)
  const tooLong = text.trim().length > LONGEST_COMMENT
  const { problems, busy, submit } = useSubmit(async () => {
    const typed = form.value
    await send(text, keyOf(text))
    received()
    if (before === '') form.saved(typed)
    else form.clear()
  }, onStale)
  const cannot = busy || tooLong || form.value.trim() === '' || form.value === before

  return (
    <Box component="form" noValidate onSubmit={submit}>
      <Restored at={form.restored} onDiscard={form.clear} />
      <MentionField
        label={label}
        value={form.value}
        people={people}
        problem={
          problems.text ??
          (tooLong ? `At most ${LONGEST_COMMENT} letters; these are ${text.trim().length}.` : undefined)
        }
        autoFocus={autoFocus ?? false}
        minRows={short ? 1 : 2}
        onChange={form.set}
        onSubmit={() => {
          if (!cannot) void submit()
        }}
      />
      <OtherProblems problems={problems} but={['text']} />
      {(onCancel || form.value !== '') && (
        <Stack direction="row" gap={2} sx={{ mt: 2 }}>
          <Button type="submit" size="small" variant="contained" disabled={cannot}>
            {verb}
          </Button>
          {onCancel && (
            <Button
              size="small"
              onClick={() => {
                form.clear()
                onCancel()
              }}
            >
              Cancel
            </Button>
          )}
        </Stack>
      )}
    </Box>
  )
}
