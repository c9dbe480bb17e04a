import { Alert, Box, Link as MuiLink, Stack, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router-dom'
import { PageHead } from '../../ui/PageHead.tsx'
import { fileAddress, guides, guideText } from './guides.ts'
import { type GuidePart, readGuide, runsOf } from './read-guide.ts'

/** What the pages call the address of the product. */
const EXAMPLE = 'https://verdict.example.org'

/** How a webhook is connected to something: the page of the documentation, with the address of this desk in what is copied from it. */
export function GuidePage() {
  const { guide = '' } = useParams()
  const title = guides.find(({ name }) => name === guide)?.title ?? 'Webhooks'
  const { data, error, isPending } = useQuery({
    queryKey: ['webhook-guide', guide],
    queryFn: async () => (await guideText(guide)) ?? null,
    staleTime: Infinity,
  })
  return (
    <>
      <PageHead title={title} hint={<MuiLink component={Link} to="/webhooks" children="All webhooks" />} />
      {error && <Alert severity="error">{error.message}</Alert>}
      {data === null && <Typography>There is no such page.</Typography>}
      {!isPending && data && (
        <Stack gap={4} sx={{ maxWidth: 760, overflowWrap: 'anywhere' }}>
          {readGuide(data.replaceAll(EXAMPLE, location.origin))
            .filter(({ kind }) => kind !== 'heading')
            .map((part, i) => (
              <Part key={i} part={part} />
            ))}
        </Stack>
      )}
    </>
  )
}

function Part({ part }: { part: GuidePart }) {
  switch (part.kind) {
    case 'code':
      return (
        <Box
          component="pre"
          // What is wider is scrolled to, by keys too.
          tabIndex={0}
          sx={{ m: 0, p: 3, overflowX: 'auto', background: 'var(--sunken)', fontSize: '.8125rem' }}
        >
          <code>{part.text}</code>
        </Box>
      )
    case 'picture':
      return (
        <Box
          component="img"
          src={fileAddress(part.file)}
          alt={part.alt}
          loading="lazy"
          sx={{ maxWidth: '100%', border: '1px solid var(--rule)' }}
        />
      )
    case 'steps':
      return (
        <Box component="ol" start={part.first} sx={{ m: 0, pl: 6, '& li': { pb: 2 } }}>
          {part.steps.map((step) => (
            <li key={step}>
              <Words text={step} />
            </li>
          ))}
        </Box>
      )
    case 'quote':
      return (
        <Box component="blockquote" sx={{ m: 0, pl: 4, borderInlineStart: '3px solid var(--rule)' }}>
          <Words text={part.text} />
        </Box>
      )
    default:
      return (
        <Typography>
          <Words text={part.text} />
        </Typography>
      )
  }
}

const Words = ({ text }: { text: string }) =>
  runsOf(text).map((run, i) => {
    switch (run.kind) {
      case 'code':
        return <code key={i}>{run.text}</code>
      case 'strong':
        return <b key={i}>{run.text}</b>
      case 'emphasis':
        return <em key={i}>{run.text}</em>
      case 'link': {
        const file = fileAddress(run.to)
        return (
          <MuiLink
            key={i}
            href={file ?? run.to}
            {...(file ? { download: run.to } : { target: '_blank', rel: 'noopener' })}
          >
            {run.text}
          </MuiLink>
        )
      }
      default:
        return run.text
    }
  })
