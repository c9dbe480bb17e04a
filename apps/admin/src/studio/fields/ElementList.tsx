import { Box, ListItemButton } from '@mui/material'
import { type ReactNode, useRef } from 'react'

interface Props<Element extends { key: string }> {
  elements: Element[]
  index: number
  noun: string
  nameOf(element: Element): string
  hint?: ((element: Element) => ReactNode) | undefined
  onChoose(key: string, at: number): void
  onChange(elements: Element[]): void
}

/** The elements of a list by name. One is dragged to another place; the buttons above its fields move it by keyboard. */
export function ElementList<Element extends { key: string }>(props: Props<Element>) {
  const { elements, index, noun, nameOf, hint, onChoose, onChange } = props
  const dragged = useRef<number>(undefined)

  function drop(to: number) {
    const from = dragged.current
    dragged.current = undefined
    if (from === undefined || from === to) return
    const next = [...elements]
    const [element] = next.splice(from, 1)
    next.splice(to, 0, element as Element)
    onChange(next)
  }

  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        mb: 3,
        p: 0,
        listStyle: 'none',
        borderTop: '1px solid var(--rule-strong)',
        maxHeight: { xs: 240, md: 'calc(100vh - 280px)' },
        overflowY: 'auto',
      }}
    >
      {elements.map((each, i) => (
        <li
          key={each.key}
          draggable
          onDragStart={({ dataTransfer }) => {
            dragged.current = i
            // Without any data some browsers drag nothing.
            dataTransfer.setData('text/plain', nameOf(each))
            dataTransfer.effectAllowed = 'move'
          }}
          onDragEnd={() => (dragged.current = undefined)}
          onDragOver={(event) => dragged.current !== undefined && event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault()
            drop(i)
          }}
        >
          <ListItemButton
            selected={i === index}
            onClick={() => onChoose(each.key, i)}
            sx={{
              borderBottom: '1px solid var(--rule-faint)',
              py: 2,
              px: 2,
              gap: 2,
              '&.Mui-selected': {
                background: 'var(--accent-tint)',
                boxShadow: 'inset 3px 0 0 var(--accent)',
                fontWeight: 600,
              },
            }}
          >
            <Box sx={{ minWidth: 0, flex: 1, overflowWrap: 'anywhere', fontSize: '.875rem', lineHeight: 1.3 }}>
              {nameOf(each) || `(${noun} without a name)`}
            </Box>
            {hint?.(each)}
          </ListItemButton>
        </li>
      ))}
    </Box>
  )
}
