import { Box, Dialog, ListItemButton, TextField, Typography } from '@mui/material'
import { type KeyboardEvent, useId, useRef, useState } from 'react'

/** Something that was found. */
export interface Found {
  text: string
  where: string
  /** Its address. */
  to: string
}

interface Props {
  label: string
  placeholder: string
  typed: string
  onType(typed: string): void
  found: readonly Found[]
  /** How much was found, or what can be done. */
  said: string
  onGo(to: string): void
  onClose(): void
}

/** Words, and what has them: arrows choose, Enter goes there. */
export function FindDialog({ label, placeholder, typed, onType, found, said, onGo, onClose }: Props) {
  const [chosen, setChosen] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const name = useId()
  const at = Math.min(chosen, found.length - 1)

  function go(to: string | undefined) {
    if (to === undefined) return
    onClose()
    onGo(to)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined && found.length > 0) {
      const next = (at + by + found.length) % found.length
      setChosen(next)
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') go(found[at]?.to)
    else return
    event.preventDefault()
  }

  return (
    // eslint-disable-next-line no-restricted-syntax -- A search is begun anew.
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { 'aria-label': label } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Box sx={{ p: 4, pb: 3 }}>
        <TextField
          fullWidth
          autoFocus
          placeholder={placeholder}
          value={typed}
          onChange={({ target }) => {
            onType(target.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
          slotProps={{
            htmlInput: {
              'aria-label': label,
              role: 'combobox',
              'aria-expanded': found.length > 0,
              'aria-controls': `${name}-list`,
              'aria-activedescendant': found.length > 0 ? `${name}-${at}` : undefined,
              'aria-autocomplete': 'list',
              autoComplete: 'off',
              spellCheck: false,
            },
          }}
        />
        <Typography variant="body2" color="text.secondary" role="status" sx={{ mt: 2 }}>
          {said}
        </Typography>
      </Box>
      <Box
        component="ul"
        ref={list}
        id={`${name}-list`}
        role="listbox"
        aria-label="Found"
        sx={{ m: 0, p: 0, listStyle: 'none', overflowY: 'auto', maxHeight: '60vh' }}
      >
        {found.map(({ text, where, to }, i) => (
          <ListItemButton
            key={to}
            component="li"
            id={`${name}-${i}`}
            role="option"
            aria-selected={i === at}
            selected={i === at}
            tabIndex={-1}
            onClick={() => go(to)}
            sx={{ display: 'block', px: 4, py: 2, borderTop: '1px solid var(--rule-faint)' }}
          >
            <Typography noWrap>{text}</Typography>
            <Typography variant="caption" component="div" noWrap color="text.secondary">
              {where}
            </Typography>
          </ListItemButton>
        ))}
      </Box>
    </Dialog>
  )
}

/** What stands where nothing has been typed. */
export const HOW_TO_FIND = 'Arrows choose, Enter opens, Esc closes.'
