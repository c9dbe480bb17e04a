import { Box, GlobalStyles } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { languageName } from '../ui/language-name.ts'
import { useSiteZone } from '../ui/site-zone.ts'
import { statusName } from './statuses.ts'
import { usePeople } from '../ui/use-people.ts'
import { whenOf } from './when-of.ts'

const FRAME = '.MuiAppBar-root, .MuiDrawer-root, .MuiSnackbar-root, .MuiButton-root, .MuiAlert-root'

/** Marks the column of the page that is printed. */
export const PRINTED = 'data-printed'

/** What a lead page prints beside its brief: who it is and how it stands, without the menu and the forms; dark on white, whatever the screen is. */
export function LeadPrint({ lead }: { lead: Lead }) {
  const owner = usePeople().find(({ id }) => id === lead.owner)?.name
  const day = whenOf({ day: lead.nextStepOn, time: lead.nextStepTime }, useSiteZone())
  const facts = [
    ['E-mail', lead.email],
    ['Phone', lead.phone],
    ['Language', lead.locale && languageName(lead.locale)],
    ['Status', statusName(lead.status)],
    ['Owner', owner],
    ['Next step', [lead.nextStep, day].filter(Boolean).join(', ')],
    ['Tags', lead.tags.join(', ')],
  ].filter(([, value]) => value)
  return (
    <>
      <GlobalStyles
        styles={{
          '@media print': {
            [FRAME]: { display: 'none !important' },
            '.RaLayout-appFrame': { marginTop: '0 !important' },
            '.RaLayout-content': { padding: '0 !important' },
            'body *': { color: '#000 !important' },
            // One page: type of a printed letter, and no room that only a screen has.
            '@page': { margin: '12mm 14mm' },
            html: { fontSize: '10.5px' },
            [`[${PRINTED}]`]: { gap: '9px !important', paddingTop: '6px !important' },
            [`[${PRINTED}] > section`]: {
              gridTemplateColumns: '28mm minmax(0, 1fr) !important',
              gap: '8px !important',
              paddingTop: '6px !important',
            },
            [`[${PRINTED}] li`]: { padding: '3px 0 !important' },
            [`[${PRINTED}] p`]: { margin: '0 !important', maxWidth: 'none !important' },
          },
        }}
      />
      <Box
        component="dl"
        sx={{
          display: 'none',
          m: 0,
          gridTemplateColumns: 'max-content 1fr',
          columnGap: 6,
          rowGap: 1,
          '& dd': { m: 0 },
          '@media print': { display: 'grid' },
        }}
      >
        {facts.map(([label, value]) => (
          <Box key={label} sx={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Box>
        ))}
      </Box>
    </>
  )
}
