import { Box, Button, Typography } from '@mui/material'
import type { ModelDocument, Problem } from '@verdict/engine'
import { type Names, wordingIn } from '@verdict/wording'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router-dom'
import { useUnfinished } from '../../ui/typing/unfinished.ts'
import { unrated } from '../document/matrix.ts'
import { addressOf, placeAt } from '../document/field-places.ts'
import { pathAt } from '../document/path-at.ts'
import { ownerOf } from '../document/unfinished-places.ts'
import { unnamed } from '../document/unnamed.ts'
import { isMissingOption } from '../document/missing-option.ts'
import { useUnfinishedHere } from './use-unfinished-here.ts'

const wording = wordingIn('en')

interface Props {
  document: ModelDocument
  problems: readonly Problem[]
  names: Names
  /** How many are listed; the others are counted. */
  most?: number
  /** Called when a link is followed. */
  onGo?(): void
  /** Further items. */
  children?: ReactNode
}

/** What prevents publishing, each with a link to its field: missing ratings, missing names, problems and unfinished fields. */
export function ProblemList({ document, problems, names, most = Infinity, onGo, children }: Props) {
  const { id } = useParams()
  const unfinished = useUnfinished()
  const entries = useUnfinishedHere()
  const to = (tab: string) => `/models/${id}/${tab}`
  const items = [
    ...unrated(document).map(({ option, criterion }) => (
      <Item
        key={`${option}/${criterion}`}
        where={
          <Link to={to(addressOf(`ratings/${option}/${criterion}/value`))} onClick={onGo}>
            Rate it
          </Link>
        }
      >
        <b>{names.option(option)}</b> is not rated on <b>{names.criterion(criterion)}</b>.
      </Item>
    )),
    ...unnamed(document, names).map(({ place, said }) => (
      <Item
        key={`unnamed/${place}`}
        where={
          <Link to={to(addressOf(place))} onClick={onGo}>
            Fill it in
          </Link>
        }
      >
        {said}
      </Item>
    )),
    ...entries.map(([place, { label, text, problem }]) => {
      const owner = ownerOf(place, names)
      return (
        <Item
          key={place}
          where={
            <>
              <Link to={to(addressOf(place))} onClick={onGo}>
                Finish it
              </Link>{' '}
              <Button size="small" onClick={() => unfinished.forget(place)}>
                Drop it
              </Button>
            </>
          }
        >
          {owner && <>{owner}: </>}
          <b>{label}</b> is unfinished{text && <> at “{text}”</>}: {problem}
        </Item>
      )
    }),
    ...problems
      .filter(({ code }) => code !== 'missingRating')
      .map(({ pointer, message }) => (
        <Item
          key={pointer + message}
          where={
            <Link to={to(addressOf(placeAt(document, pointer)))} onClick={onGo}>
              {wording.place(pathAt(document, pointer), names)}
            </Link>
          }
        >
          {isMissingOption(document, pointer) ? 'No option is chosen.' : message}
        </Item>
      )),
  ]
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 760, borderTop: '1px solid var(--rule-strong)' }}
    >
      {items.slice(0, most)}
      {items.length > most && (
        <Item
          where={
            <Link to={to('check')} onClick={onGo}>
              See all of them
            </Link>
          }
        >
          And {items.length - most} more.
        </Item>
      )}
      {children}
    </Box>
  )
}

/** One problem. */
export const Item = ({ where, children }: { where: ReactNode; children: ReactNode }) => (
  <Box component="li" sx={{ borderBottom: '1px solid var(--rule-faint)', py: 3 }}>
    <Typography>{children}</Typography>
    <Typography variant="caption" component="div">
      {where}
    </Typography>
  </Box>
)
