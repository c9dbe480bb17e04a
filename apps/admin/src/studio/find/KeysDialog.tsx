import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { Fragment } from 'react'

const KEYS: [where: string, keys: [keys: string, what: string][]][] = [
  [
    'Everywhere in a model',
    [
      ['Ctrl K', 'find anything by its words'],
      ['Ctrl S', 'save now'],
      ['Ctrl Z', 'undo; within a text, the text’s own'],
      ['Ctrl Shift Z', 'redo'],
      ['?', 'these keys'],
      ['Esc', 'give up what is typed, or close'],
    ],
  ],
  [
    'Lists: options, criteria, questions, rules, scenarios',
    [
      ['Enter', 'in a name: add the next'],
      ['Ctrl Enter', 'in any field: add the next'],
      ['Alt ↑ Alt ↓', 'move it up or down'],
    ],
  ],
  [
    'Ratings',
    [
      ['← ↑ → ↓', 'next cell'],
      ['Home End', 'first and last option'],
      ['0–9', 'rate the cell; F2 edits what is there'],
      ['Enter', 'while typing: keep it and go down'],
      ['Tab', 'while typing: keep it and go right'],
      ['Space Enter', 'open the cell: why, and where from'],
      ['Shift ← ↑ → ↓', 'select a block; Ctrl A all'],
      ['Ctrl C Ctrl V', 'copy and paste a block'],
      ['Ctrl D', 'fill the block down'],
      ['Del', 'leave unrated'],
    ],
  ],
  [
    'Conditions',
    [
      ['Tab', 'next word'],
      ['Enter', 'open a word, or keep it'],
      ['Ctrl Enter', 'new line'],
      ['Alt ↑ Alt ↓', 'move the line'],
    ],
  ],
]

/** On a Mac, Ctrl is Command. */
const isMac = /Mac|iP(hone|ad)/.test(navigator.userAgent)
const asHere = (keys: string) => (isMac ? keys.replaceAll('Ctrl', '⌘').replaceAll('Alt', '⌥') : keys)

/** What can be done by keys. */
export const KeysDialog = ({ onClose }: { onClose(): void }) => (
  <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="keys">
    <DialogTitle id="keys">Keys</DialogTitle>
    <DialogContent>
      {KEYS.map(([where, keys]) => (
        <Box key={where} sx={{ mb: 5 }}>
          <Typography variant="h6" component="h3" sx={{ mb: 1 }}>
            {where}
          </Typography>
          <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '140px 1fr', rowGap: 1 }}>
            {keys.map(([key, what]) => (
              <Fragment key={key}>
                <Box component="dt">
                  <kbd>{asHere(key)}</kbd>
                </Box>
                <Box component="dd" sx={{ m: 0 }}>
                  {what}
                </Box>
              </Fragment>
            ))}
          </Box>
        </Box>
      ))}
    </DialogContent>
    <DialogActions>
      <Button onClick={onClose}>Close</Button>
    </DialogActions>
  </Dialog>
)
