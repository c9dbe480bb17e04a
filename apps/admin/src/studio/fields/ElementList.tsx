import DragIndicator from '@mui/icons-material/DragIndicator'
import { Box, ListItemButton } from '@mui/material'
import { type KeyboardEvent, memo, type ReactNode, useRef } from 'react'
import { CommentCount } from '../comments/CommentMark.tsx'
import { usePointerDrag } from '../../ui/use-pointer-drag.ts'
import { moved, placed } from '../../ui/lists.ts'

interface Props<Element extends { key: string }> {
  elements: Element[]
  index: number
  /** What the places of its elements begin with. */
  room: string
  nameOf(element: Element): string
  hint?: ((element: Element) => ReactNode) | undefined
  onChoose(key: string, at: number): void
  onChange(elements: Element[]): void
}

/** The elements of a list by name. One is dragged to another place; the buttons above its fields move it by keyboard. */
export function ElementList<Element extends { key: string }>(props: Props<Element>) {
  const { elements, index, room, nameOf, hint, onChoose, onChange } = props
  const box = useRef<HTMLUListElement>(null)
  const placeOf = (row: HTMLElement) => Number(row.dataset.place)
  const onPointerDown = usePointerDrag(box, {
    item: '[data-place]',
    handle: '.drag',
    mouseAnywhere: true,
    onDrop(dragged, on, after) {
      const next = placed(elements, placeOf(dragged), placeOf(on) + (after ? 1 : 0))
      if (next !== elements) onChange(next)
    },
  })
  /** Arrows go from one to the next; with Alt they take it along. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-place]')
    if (!by || !row || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const place = placeOf(row)
    if (event.altKey) {
      if (!row.closest('fieldset:disabled')) onChange(moved(elements, place, by))
      return
    }
    box.current?.querySelector<HTMLElement>(`[data-place="${place + by}"] [role=button]`)?.focus()
  }
  return (
    <Box component="ul" ref={box} onPointerDown={onPointerDown} onKeyDown={onKeyDown} sx={list}>
      {elements.map((each, i) => (
        <Row
          key={each.key}
          element={each}
          place={i}
          room={room}
          name={nameOf(each)}
          isChosen={i === index}
          hint={hint as Hint}
          onChoose={onChoose}
        />
      ))}
    </Box>
  )
}

type Hint = ((element: { key: string }) => ReactNode) | undefined

interface RowProps {
  element: { key: string }
  place: number
  room: string
  name: string
  isChosen: boolean
  hint: Hint
  onChoose(key: string, at: number): void
}

/** Not drawn again while its element, and what is said beside it, stay what they are. */
const Row = memo(function Row({ element, place, room, name, isChosen, hint, onChoose }: RowProps) {
  return (
    <li data-place={place}>
      <ListItemButton selected={isChosen} onClick={() => onChoose(element.key, place)} sx={row}>
        <DragIndicator className="drag" aria-hidden />
        <Box sx={{ minWidth: 0, flex: 1, overflowWrap: 'anywhere', fontSize: '.875rem', lineHeight: 1.3 }}>{name}</Box>
        <CommentCount place={`${room}/${element.key}`} />
        {hint?.(element)}
      </ListItemButton>
    </li>
  )
})

const list = {
  m: 0,
  mb: 3,
  p: 0,
  listStyle: 'none',
  borderTop: '1px solid var(--rule-strong)',
  maxHeight: { xs: 240, md: 'calc(100vh - 280px)' },
  overflowY: 'auto',
  userSelect: 'none',
  '& [data-dragged]': { opacity: 0.5 },
  '& [data-drop=before]': { boxShadow: 'inset 0 2px 0 var(--accent)' },
  '& [data-drop=after]': { boxShadow: 'inset 0 -2px 0 var(--accent)' },
} as const

const row = {
  borderBottom: '1px solid var(--rule-faint)',
  py: 2,
  px: 2,
  gap: 2,
  '&.Mui-selected': {
    background: 'var(--accent-tint)',
    boxShadow: 'inset 3px 0 0 var(--accent)',
    fontWeight: 600,
  },
  // A mouse takes hold anywhere; a finger needs a place that does not scroll.
  '& .drag': { display: 'none', fontSize: 18, color: 'var(--ink-faint)', touchAction: 'none' },
  '@media (pointer: coarse)': { '& .drag': { display: 'block' } },
} as const
