import AddOutlined from '@mui/icons-material/AddOutlined'
import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, ListItemButton, Stack, Tooltip, Typography } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { Empty } from '../../ui/Empty.tsx'
import { moved, withoutAt } from '../lists.ts'

interface Props<Element extends { key: string }> {
  /** What one of them is called, such as "question". */
  noun: string
  elements: Element[]
  nameOf(element: Element): string
  onChange(elements: Element[]): void
  /** A new element with a key of its own. */
  create(): Element
  /** A copy with a key of its own. */
  copy(element: Element): Element
  /** What stands in the list beside the name. */
  hint?(element: Element): ReactNode
  empty: string
  children(element: Element, set: (changed: Element) => void): ReactNode
}

/** A list at the left, the chosen element at the right: added, copied, moved and removed with the same buttons everywhere. */
export function Elements<Element extends { key: string }>(props: Props<Element>) {
  const { noun, elements, nameOf, onChange, create, copy, hint, empty, children } = props
  const [chosen, setChosen] = useState(elements[0]?.key)
  const index = Math.max(
    0,
    elements.findIndex(({ key }) => key === chosen),
  )
  const element = elements[index]

  function add(added: Element) {
    onChange([...elements, added])
    setChosen(added.key)
  }

  const addButton = (
    <Button startIcon={<AddOutlined />} variant="outlined" size="small" onClick={() => add(create())}>
      Add a {noun}
    </Button>
  )
  if (!element)
    return (
      <Empty title={`No ${noun} yet.`}>
        <Typography sx={{ mb: 3 }}>{empty}</Typography>
        {addButton}
      </Empty>
    )
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '240px minmax(0, 1fr)' }, gap: 6 }}>
      <Box>
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
            <li key={each.key}>
              <ListItemButton
                selected={i === index}
                onClick={() => setChosen(each.key)}
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
                <Box sx={{ minWidth: 0, flex: 1, fontSize: '.875rem', lineHeight: 1.3 }}>
                  {nameOf(each) || `(${noun} without a name)`}
                </Box>
                {hint?.(each)}
              </ListItemButton>
            </li>
          ))}
        </Box>
        {addButton}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Stack direction="row" alignItems="center" gap={1} sx={{ mb: 4 }}>
          <Typography variant="caption" sx={{ flex: 1 }}>
            Key: {element.key}
          </Typography>
          <Tool
            label={`Move this ${noun} up`}
            disabled={index === 0}
            onClick={() => onChange(moved(elements, index, -1))}
            icon={<ArrowUpwardOutlined fontSize="small" />}
          />
          <Tool
            label={`Move this ${noun} down`}
            disabled={index === elements.length - 1}
            onClick={() => onChange(moved(elements, index, 1))}
            icon={<ArrowDownwardOutlined fontSize="small" />}
          />
          <Tool
            label={`Copy this ${noun}`}
            onClick={() => add(copy(element))}
            icon={<ContentCopyOutlined fontSize="small" />}
          />
          <Tool
            label={`Remove this ${noun}`}
            onClick={() => {
              onChange(withoutAt(elements, index))
              setChosen(elements[index === 0 ? 1 : index - 1]?.key)
            }}
            icon={<DeleteOutlined fontSize="small" />}
          />
        </Stack>
        <Stack key={element.key} gap={5}>
          {children(element, (changed) =>
            onChange(elements.map((each) => (each.key === element.key ? changed : each))),
          )}
        </Stack>
      </Box>
    </Box>
  )
}

const Tool = ({
  label,
  icon,
  onClick,
  disabled = false,
}: {
  label: string
  icon: ReactNode
  onClick(): void
  disabled?: boolean
}) => (
  <Tooltip title={label}>
    <span>
      <IconButton size="small" aria-label={label} onClick={onClick} disabled={disabled}>
        {icon}
      </IconButton>
    </span>
  </Tooltip>
)
