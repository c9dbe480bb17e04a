import CheckOutlined from '@mui/icons-material/CheckOutlined'
import { Box, Button, Link } from '@mui/material'
import { useState } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { useDraft } from '../draft/draft-context.ts'
import { missingSteps } from './missing-steps.ts'

/** What a model still lacks before its first version, each with the way to the very field. A narrow window shows the next one until asked for all. */
export function Guide({ id }: { id: string }) {
  const { document, wasPublished, readOnly } = useDraft()
  const [isWhole, setWhole] = useState(false)
  const steps = missingSteps(document)
  const next = steps.find(({ missing }) => missing !== undefined)
  if (wasPublished || readOnly || !next) return null
  return (
    <Box component="nav" aria-label="What is still missing" sx={line}>
      <Box component="span" sx={{ color: 'var(--ink-faint)', lineHeight: '28px', flexShrink: 0 }}>
        Still missing
      </Box>
      <Box component="ol" id="guide-steps" sx={list}>
        {steps.map(({ name, missing, at }) => (
          <Box
            component="li"
            key={name}
            sx={{ display: { xs: isWhole || name === next.name ? 'flex' : 'none', lg: 'flex' }, minHeight: 28 }}
          >
            {missing === undefined ? (
              <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
                <CheckOutlined sx={{ fontSize: 16, color: 'var(--accent)' }} titleAccess="Done:" />
                {name}
              </Box>
            ) : (
              <Link
                component={RouterLink}
                to={`/models/${id}/${at}`}
                aria-current={name === next.name ? 'step' : undefined}
                onClick={() => setWhole(false)}
                sx={{ font: 'inherit', fontWeight: name === next.name ? 600 : 400, lineHeight: '28px' }}
              >
                {name}: {missing}
              </Link>
            )}
          </Box>
        ))}
      </Box>
      <Button
        size="small"
        aria-expanded={isWhole}
        aria-controls="guide-steps"
        onClick={() => setWhole(!isWhole)}
        sx={{ display: { lg: 'none' }, flexShrink: 0, alignSelf: 'flex-start', py: 0, minHeight: 28 }}
      >
        {isWhole ? 'Only the next' : 'All steps'}
      </Button>
    </Box>
  )
}

const line = {
  display: 'flex',
  columnGap: { xs: 2, lg: 4 },
  py: 0.5,
  borderBottom: '1px solid var(--rule-faint)',
  fontSize: '.8125rem',
  color: 'var(--ink-soft)',
  // On a phone what is missing may take two lines.
  whiteSpace: { xs: 'normal', sm: 'nowrap' },
}

const list = { display: 'flex', flexWrap: 'wrap', columnGap: 4, flex: 1, listStyle: 'none', m: 0, p: 0, minWidth: 0 }
