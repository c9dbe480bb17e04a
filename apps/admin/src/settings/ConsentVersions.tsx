import { useQuery } from '@tanstack/react-query'
import { Box, Button, Typography } from '@mui/material'
import { listConsentTexts } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { AtTime } from '../ui/Ago.tsx'
import { languageName } from '../ui/language-name.ts'
import { Unread } from '../ui/Unread.tsx'

/** The texts that clients have consented to before, opened on request. @param present the version that is shown now */
export function ConsentVersions({ present }: { present: number }) {
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['consent-texts', present],
    queryFn: async () => (await call(listConsentTexts)).body,
    enabled: isOpen,
  })
  if (present === 1) return null
  return (
    <Box>
      <Button variant="outlined" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Hide the versions' : 'Show all versions'}
      </Button>
      {isOpen && !data && error && <Unread {...{ error, refetch }} />}
      {isOpen &&
        data?.map(({ version, text, since, by }) => (
          <Box key={version} component="section" sx={{ mt: 3 }}>
            <Typography variant="subtitle2" component="h3">
              Version {version}
              {since !== null && (
                <>
                  , since <AtTime instant={since} />
                </>
              )}
              {by !== null && `, by ${by}`}
            </Typography>
            {Object.entries(text).map(([language, words]) => (
              <Typography key={language} lang={language} variant="body2">
                {languageName(language)}: {words}
              </Typography>
            ))}
          </Box>
        ))}
    </Box>
  )
}
