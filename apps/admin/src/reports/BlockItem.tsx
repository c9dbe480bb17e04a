import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import DragIndicator from '@mui/icons-material/DragIndicator'
import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined'
import { Box, ButtonBase, IconButton, Stack, Tooltip, Typography } from '@mui/material'
import type { ReportBlock, ReportLayout } from '@verdict/contracts'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { titleOf } from '../ui/title-of.ts'
import { Appearances } from './Appearances.tsx'
import { BlockFields } from './BlockFields.tsx'
import { blockWords } from './block-words.ts'
import type { Usage } from './use-usage.ts'

/** What a block is moved with: the keys at its head, or a button. */
export type MovedWith = 'head' | 'up' | 'down'

interface Props {
  block: ReportBlock
  place: number
  count: number
  layout: ReportLayout
  usage: Usage | undefined
  problems: { [field: string]: string }
  isOpen: boolean
  onOpen(): void
  onChange(block: ReportBlock, place: string): void
  /** @param from what it was moved with, which keeps the focus */
  onMove(by: -1 | 1, from: MovedWith): void
  onRemove(): void
}

/** A block in the list: what it is, how often it appears, and its fields where it is open. */
export function BlockItem(props: Props) {
  const { block, place, count, layout, usage, problems, isOpen, onOpen, onChange, onMove, onRemove } = props
  const { languages, placeholders } = layout
  const { name, hint } = blockWords[block.kind]
  const id = useId()
  const own = titleOf(block.title) || titleOf(block.text)
  const called = `${name}, block ${place + 1}`
  const isWrong = Object.keys(problems).length > 0

  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (!event.altKey || by === undefined) return
    event.preventDefault()
    onMove(by, 'head')
  }

  return (
    <Box component="li" data-place={place} data-block={block.id} aria-label={called} sx={item}>
      <Stack direction="row" alignItems="flex-start" gap={1}>
        <DragIndicator className="drag" aria-hidden />
        <ButtonBase
          aria-expanded={isOpen}
          aria-controls={id}
          aria-describedby={`${id}-hint`}
          data-head
          onClick={onOpen}
          onKeyDown={onKeyDown}
          sx={{
            flex: 1,
            minWidth: 0,
            justifyContent: 'flex-start',
            textAlign: 'start',
            alignItems: 'flex-start',
            py: 1,
          }}
        >
          <ExpandMoreOutlined
            fontSize="small"
            aria-hidden
            sx={{ mt: '2px', mr: 1, transform: isOpen ? 'none' : 'rotate(-90deg)', color: 'var(--ink-faint)' }}
          />
          <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {name}
            </Typography>
            {own && (
              <Typography component="span" sx={{ color: 'text.secondary' }}>
                {' · '}
                {own.length > 80 ? `${own.slice(0, 79).trimEnd()}…` : own}
              </Typography>
            )}
            {isWrong && !isOpen && (
              <Typography component="span" color="error">
                {' '}
                to be mended
              </Typography>
            )}
          </Box>
        </ButtonBase>
        <Tool
          label={`Move up: ${called}`}
          tip="Move up (Alt ↑)"
          moves="up"
          disabled={place === 0}
          onClick={() => onMove(-1, 'up')}
        >
          <ArrowUpwardOutlined fontSize="small" />
        </Tool>
        <Tool
          label={`Move down: ${called}`}
          tip="Move down (Alt ↓)"
          disabled={place === count - 1}
          moves="down"
          onClick={() => onMove(1, 'down')}
        >
          <ArrowDownwardOutlined fontSize="small" />
        </Tool>
        <Tool label={`Remove: ${called}`} tip="Remove" onClick={onRemove}>
          <DeleteOutlined fontSize="small" />
        </Tool>
      </Stack>
      <Box sx={{ pl: { xs: 2, sm: 9 } }}>
        <Typography id={`${id}-hint`} variant="caption" component="div">
          {hint}
        </Typography>
        <Appearances block={block} usage={usage} languages={languages} />
        <div id={id} role="group" aria-label={`Fields of ${called}`} hidden={!isOpen}>
          {isOpen && <BlockFields {...{ block, languages, placeholders, problems, onChange }} />}
        </div>
        {problems.kind && (
          <Typography color="error" role="alert">
            {problems.kind}
          </Typography>
        )}
      </Box>
    </Box>
  )
}

interface ToolProps {
  label: string
  tip: string
  children: ReactNode
  disabled?: boolean
  moves?: MovedWith
  onClick(): void
}

const Tool = ({ label, tip, children, disabled = false, moves, onClick }: ToolProps) => (
  <Tooltip title={tip}>
    <span>
      <IconButton size="small" aria-label={label} disabled={disabled} data-moves={moves} onClick={onClick}>
        {children}
      </IconButton>
    </span>
  </Tooltip>
)

const item = {
  py: 2,
  borderBottom: '1px solid var(--rule-faint)',
  '& .drag': { mt: '7px', fontSize: 18, color: 'var(--ink-faint)', touchAction: 'none', cursor: 'grab' },
} as const
