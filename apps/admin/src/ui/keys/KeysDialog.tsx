import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { Fragment, type ReactNode } from 'react'
import { deskKeys } from './desk-keys.ts'

/** What can be done by keys, place by place. */
export type KeyTable = readonly (readonly [where: string, keys: readonly (readonly [keys: string, what: string])[]])[]

/** On a Mac, Ctrl is Command. */
const isMac = /Mac|iP(hone|ad)/.test(navigator.userAgent)
const asHere = (keys: string) => (isMac ? keys.replaceAll('Ctrl', '⌘').replaceAll('Alt', '⌥') : keys)

interface Props {
  table: KeyTable
  /** What stands below the keys. */
  children?: ReactNode
  onClose(): void
}

/** Says what can be done by keys, on a page and then everywhere. */
export const KeysDialog = ({ table, children, onClose }: Props) => (
  <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="keys">
    <DialogTitle id="keys">Keys</DialogTitle>
    <DialogContent>
      {[...table, deskKeys].map(([where, keys]) => (
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
      {children}
    </DialogContent>
    <DialogActions>
      <Button onClick={onClose}>Close</Button>
    </DialogActions>
  </Dialog>
)
