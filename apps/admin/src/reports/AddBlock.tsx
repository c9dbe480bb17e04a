import AddOutlined from '@mui/icons-material/AddOutlined'
import { Box, Button, Menu, MenuItem } from '@mui/material'
import { blockKindsOf, MOST_BLOCKS, type ReportBlockKind, type ReportKind } from '@verdict/contracts'
import { useState } from 'react'
import { blockWords } from './block-words.ts'

interface Props {
  kind: ReportKind
  count: number
  onAdd(kind: ReportBlockKind): void
}

/** Every kind of block that the report may have, with what it says. */
export function AddBlock({ kind, count, onAdd }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement>()
  const isFull = count >= MOST_BLOCKS
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<AddOutlined />}
        aria-haspopup="menu"
        disabled={isFull}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {isFull ? `${MOST_BLOCKS} blocks at most` : 'Add a block'}
      </Button>
      {anchor && (
        <Menu
          anchorEl={anchor}
          open
          onClose={() => setAnchor(undefined)}
          slotProps={{
            list: { dense: true, 'aria-label': 'Kinds of blocks' },
            paper: { sx: { maxHeight: 480, maxWidth: 420 } },
          }}
        >
          {blockKindsOf[kind].map((each) => (
            <MenuItem
              key={each}
              onClick={() => {
                setAnchor(undefined)
                onAdd(each)
              }}
              sx={{ display: 'block', whiteSpace: 'normal' }}
            >
              <Box component="span" sx={{ fontWeight: 600 }}>
                {blockWords[each].name}
              </Box>
              <Box component="span" sx={{ display: 'block', fontSize: '.8125rem', color: 'text.secondary' }}>
                {blockWords[each].hint}
              </Box>
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  )
}
