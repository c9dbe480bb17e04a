import { Box } from '@mui/material'
import type { ReactNode } from 'react'
import { KeysButton } from '../../ui/keys/KeysButton.tsx'
import type { KeyTable } from '../../ui/keys/KeysDialog.tsx'
import { LettersSwitch } from '../../ui/keys/LettersSwitch.tsx'
import { leadKeys } from './lead-keys.ts'
import { useLetters } from '../../ui/keys/use-letters.ts'

const TABLE: KeyTable = [
  ['In the list, on a lead', leadKeys.list],
  ['On the board', leadKeys.board],
  ['On the page of a lead, outside a field', leadKeys.lead],
]

/** What keys do here in a sentence, where there is a keyboard beside a window this wide, and the way to all of them. */
export function LeadKeys({ children }: { children: ReactNode }) {
  const [letters] = useLetters()
  return (
    <Box
      component="div"
      sx={{
        display: { xs: 'none', lg: 'flex' },
        alignItems: 'center',
        gap: 1,
        fontSize: '.8125rem',
        color: 'var(--ink-faint)',
      }}
    >
      <span>{children}</span>
      <KeysButton table={TABLE} hears={letters}>
        <LettersSwitch />
      </KeysButton>
    </Box>
  )
}
