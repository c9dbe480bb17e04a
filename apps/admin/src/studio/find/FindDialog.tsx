import { Box, Dialog, ListItemButton, TextField, Typography } from '@mui/material'
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { useNavigate, useParams } from 'react-router-dom'
import { addressOf } from '../document/field-places.ts'
import { useDraft } from '../draft/draft-context.ts'
import { foundPlaces, searchable } from './found-places.ts'

/** How many are listed; more words leave fewer. */
const SHOWN = 30

/** Finds anything in the draft by its words, and leads to its field. */
export function FindDialog({ onClose }: { onClose(): void }) {
  const { id = '' } = useParams()
  const { document, names } = useDraft()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const name = useId()
  const all = useMemo(() => searchable(document, names), [document, names])
  const wanted = useDeferredValue(typed)
  const found = useMemo(() => foundPlaces(all, wanted), [all, wanted])
  const shown = found.slice(0, SHOWN)
  const at = Math.min(chosen, shown.length - 1)

  function go(place: string | undefined) {
    if (place === undefined) return
    onClose()
    void navigate(`/models/${id}/${addressOf(place)}`)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined && shown.length > 0) {
      const next = (at + by + shown.length) % shown.length
      setChosen(next)
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') go(shown[at]?.place)
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
      slotProps={{ paper: { 'aria-label': 'Find in this model' } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Box sx={{ p: 4, pb: 3 }}>
        <TextField
          fullWidth
          autoFocus
          placeholder="Find an option, a question, a rule, a text"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
          slotProps={{
            htmlInput: {
              'aria-label': 'Find in this model',
              role: 'combobox',
              'aria-expanded': shown.length > 0,
              'aria-controls': `${name}-list`,
              'aria-activedescendant': shown.length > 0 ? `${name}-${at}` : undefined,
              'aria-autocomplete': 'list',
              autoComplete: 'off',
              spellCheck: false,
            },
          }}
        />
        <Typography variant="body2" color="text.secondary" role="status" sx={{ mt: 2 }}>
          {saidOf(wanted, found.length)}
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
        {shown.map(({ text, where, place }, i) => (
          <ListItemButton
            key={place}
            component="li"
            id={`${name}-${i}`}
            role="option"
            aria-selected={i === at}
            selected={i === at}
            tabIndex={-1}
            onClick={() => go(place)}
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

function saidOf(typed: string, found: number): string {
  if (typed.trim() === '') return 'Arrows choose, Enter opens, Esc closes.'
  if (found === 0) return `Nothing in this model has “${typed.trim()}” in its words.`
  if (found > SHOWN) return `The nearest ${SHOWN} of ${found}. More words leave fewer.`
  return found === 1 ? 'One place' : `${found} places`
}
