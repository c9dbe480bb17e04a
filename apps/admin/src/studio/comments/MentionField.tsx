import { Box, TextField } from '@mui/material'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { listed } from '../../ui/listed.ts'
import { type Mentionable, nobodysNames, typingAt, withMention } from './mentions.ts'

interface Props {
  label: string
  value: string
  people: readonly Mentionable[]
  problem: string | undefined
  autoFocus?: boolean
  minRows: number
  onChange(text: string): void
  /** Ctrl-Enter. */
  onSubmit(): void
}

/** A text of several lines, in which `@` offers colleagues: typed, with arrows and Enter or Tab, or pressed. */
export function MentionField({ label, value, people, problem, autoFocus = false, minRows, onChange, onSubmit }: Props) {
  const input = useRef<HTMLTextAreaElement>(null)
  const list = useId()
  const [caret, setCaret] = useState<number>()
  const [chosen, setChosen] = useState(0)
  const typing = caret === undefined ? undefined : typingAt(value, caret, people)
  const index = typing ? Math.min(chosen, typing.found.length - 1) : 0
  const see = () => {
    const { selectionStart, selectionEnd } = input.current as HTMLTextAreaElement
    setCaret(selectionStart === selectionEnd ? selectionStart : undefined)
  }

  function mention(who: Mentionable | undefined) {
    if (!typing || caret === undefined || !who) return
    const next = withMention(value, typing.from, caret, who)
    // The caret has to stand behind the name before the next key.
    flushSync(() => onChange(next.text))
    input.current?.focus()
    input.current?.setSelectionRange(next.caret, next.caret)
    setCaret(undefined)
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey, shiftKey, nativeEvent } = event
    if (nativeEvent.isComposing) return
    if (key === 'Enter' && (ctrlKey || metaKey)) {
      event.preventDefault()
      onSubmit()
    } else if (!typing) return
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      const { length } = typing.found
      setChosen((index + (key === 'ArrowDown' ? 1 : length - 1)) % length)
    } else if (key === 'Enter' || (key === 'Tab' && !shiftKey)) {
      event.preventDefault()
      mention(typing.found[index])
    } else if (key === 'Escape') {
      // It is the list that is closed, not the panel around it.
      event.stopPropagation()
      setCaret(undefined)
    }
  }

  return (
    <Box sx={{ position: 'relative' }}>
      <TextField
        fullWidth
        multiline
        minRows={minRows}
        maxRows={12}
        size="small"
        label={label}
        autoFocus={autoFocus}
        value={value}
        error={problem !== undefined}
        helperText={problem ?? (!typing && people.length > 0 && untoldSaid(nobodysNames(value, people)))}
        inputRef={input}
        onChange={({ target }) => {
          onChange(target.value)
          setChosen(0)
          see()
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setCaret(undefined)}
        slotProps={{
          htmlInput: {
            'aria-autocomplete': 'list',
            ...(typing && { 'aria-controls': list, 'aria-activedescendant': `${list}-${index}` }),
          },
        }}
      />
      {typing && (
        <Box component="ul" role="listbox" id={list} aria-label="Colleagues" sx={LIST}>
          {typing.found.map((who, i) => (
            <Box
              component="li"
              key={who.id}
              id={`${list}-${i}`}
              role="option"
              aria-selected={i === index}
              // Before the text loses the focus.
              onPointerDown={(event) => {
                event.preventDefault()
                mention(who)
              }}
              sx={{ px: 3, py: 2, cursor: 'pointer', '&[aria-selected=true]': { background: 'var(--accent-tint)' } }}
            >
              {who.name}
            </Box>
          ))}
        </Box>
      )}
    </Box>
  )
}

/** That a name which was not chosen is only text: who it was meant for is not told. */
const untoldSaid = (names: readonly string[]) =>
  names.length > 0 && `Nobody is told by ${listed(names.map((name) => `@${name}`))}: choose from the list that @ opens.`

const LIST = {
  listStyle: 'none',
  m: 0,
  p: 0,
  position: 'absolute',
  zIndex: 1,
  insetInline: 0,
  top: '100%',
  background: 'var(--paper)',
  border: '1px solid var(--rule-strong)',
  boxShadow: 'var(--shadow-overlay)',
  fontSize: '.875rem',
} as const
