import { Box, Typography } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import { diff } from '@verdict/engine/review'
import { namesIn, wordingIn } from '@verdict/wording'
import { ConflictSide } from '../conflicts/ConflictSide.tsx'

const wording = wordingIn('en')

/** Two documents, a row a difference: where it is, what it was and what it is. */
export function SideBySide({ old, young }: { old: ModelDocument; young: ModelDocument }) {
  const differences = diff(old, young)
  const [before, after] = [namesIn(old, old.defaultLocale), namesIn(young, young.defaultLocale)]
  if (differences.length === 0) return <Typography color="text.secondary">No differences.</Typography>
  return (
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
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', md: '1fr 1fr 1fr' },
              gap: { xs: 1, md: 4 },
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
                <ConflictSide value={difference.before} path={path} base={young} document={old} />
                <ConflictSide value={difference.after} path={path} base={old} document={young} />
              </>
            )}
          </Box>
        )
      })}
    </Box>
  )
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null
