import { Box, Typography } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import { diff } from '@verdict/engine/review'
import { namesIn, wordingIn } from '@verdict/wording'
import type { ReactNode } from 'react'
import { READ_ONLY_ALOUD } from '../../ui/read-only-aloud.ts'
import { ConflictSide } from '../conflicts/ConflictSide.tsx'

const wording = wordingIn('en')

interface Props {
  old: ModelDocument
  young: ModelDocument
  /** What each is called: over its column, or over each value where there is no room for columns. */
  heads: { old: string; young: string }
}

/** Two documents, a row a difference: where it is, what it was and what it is. */
export function SideBySide({ old, young, heads }: Props) {
  const differences = diff(old, young)
  const [before, after] = [namesIn(old, old.defaultLocale), namesIn(young, young.defaultLocale)]
  if (differences.length === 0) return <Typography color="text.secondary">No differences.</Typography>
  return (
    <>
      <Box aria-hidden sx={{ ...COLUMNS, display: { xs: 'none', md: 'grid' }, pb: 1 }}>
        <span />
        <Typography variant="caption">{heads.old}</Typography>
        <Typography variant="caption">{heads.young}</Typography>
      </Box>
      <Box
        component="ul"
        aria-label="Differences"
        sx={{ m: 0, p: 0, listStyle: 'none', borderTop: '1px solid var(--rule-strong)' }}
      >
        {differences.map((difference) => {
          const { kind, path, pointer } = difference
          const isWhole = kind !== 'changed' || isObject(difference.before) || isObject(difference.after)
          return (
            <Box
              component="li"
              key={`${kind} ${pointer} ${path.join('/')}`}
              sx={{
                ...COLUMNS,
                display: 'grid',
                py: 3,
                borderBottom: '1px solid var(--rule-faint)',
                fontSize: '.875rem',
              }}
            >
              <Typography variant="subtitle2" component="span">
                {wording.place(path, kind === 'removed' ? before : after)}
              </Typography>
              {isWhole ? (
                <Box sx={{ gridColumn: { md: '2 / -1' } }}>{wording.difference(difference, before, after)}</Box>
              ) : (
                <>
                  <Side head={heads.old}>
                    <ConflictSide value={difference.before} path={path} base={young} document={old} />
                  </Side>
                  <Side head={heads.young}>
                    <ConflictSide value={difference.after} path={path} base={old} document={young} />
                  </Side>
                </>
              )}
            </Box>
          )
        })}
      </Box>
    </>
  )
}

const COLUMNS = {
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
  gap: { xs: 1, md: 4 },
}

/** One value, with what it is of: in columns that stands over all, and is read aloud with each. */
const Side = ({ head, children }: { head: string; children: ReactNode }) => (
  <div>
    <Typography variant="caption" component="div" sx={(theme) => ({ [theme.breakpoints.up('md')]: READ_ONLY_ALOUD })}>
      {head}
    </Typography>
    {children}
  </div>
)

const isObject = (value: unknown) => typeof value === 'object' && value !== null
