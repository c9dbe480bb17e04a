import { Button } from '@mui/material'
import type { ModelDocument, Problem } from '@verdict/engine'
import { type Names, wordingIn } from '@verdict/wording'
import type { ReactElement } from 'react'
import { Link, useParams } from 'react-router-dom'
import { useUnfinished } from '../../ui/typing/unfinished.ts'
import { unrated } from '../document/matrix.ts'
import { addressOf, placeAt } from '../document/field-places.ts'
import { pathAt } from '../document/path-at.ts'
import { ownerOf } from '../document/unfinished-places.ts'
import { unnamed } from '../document/unnamed.ts'
import { CheckItem } from './CheckItem.tsx'
import { FixButton } from './FixButton.tsx'
import { fixOfProblem } from './fixes.ts'
import { problemSaid } from './problem-said.ts'
import { useUnfinishedHere } from './use-unfinished-here.ts'

const wording = wordingIn('en')

export interface Problems {
  document: ModelDocument
  problems: readonly Problem[]
  names: Names
  /** Called when a link is followed. */
  onGo?: (() => void) | undefined
}

/** What prevents publishing, a line each with a link to its field: missing ratings, missing names, problems and unfinished fields. */
export function useProblemItems({ document, problems, names, onGo }: Problems): ReactElement[] {
  const { id } = useParams()
  const unfinished = useUnfinished()
  const entries = useUnfinishedHere()
  const to = (tab: string) => `/models/${id}/${tab}`
  return [
    ...unrated(document).map(({ option, criterion }) => (
      <CheckItem
        key={`${option}/${criterion}`}
        where={
          <Link to={to(addressOf(`ratings/${option}/${criterion}/value`))} onClick={onGo}>
            Rate it
          </Link>
        }
      >
        <b>{names.option(option)}</b> is not rated on <b>{names.criterion(criterion)}</b>.
      </CheckItem>
    )),
    ...unnamed(document, names).map(({ place, said }) => (
      <CheckItem
        key={`unnamed/${place}`}
        where={
          <Link to={to(addressOf(place))} onClick={onGo}>
            Fill it in
          </Link>
        }
      >
        {said}
      </CheckItem>
    )),
    ...entries.map(([place, { label, text, problem }]) => {
      const owner = ownerOf(place, names)
      return (
        <CheckItem
          key={place}
          where={
            <>
              <Link to={to(addressOf(place))} onClick={onGo}>
                Finish it
              </Link>{' '}
              <Button size="small" onClick={() => unfinished.dropPart(place)}>
                Remove it
              </Button>
            </>
          }
        >
          {owner && <>{owner}: </>}
          <b>{label}</b> is unfinished{text && <> at “{text}”</>}: {problem}
        </CheckItem>
      )
    }),
    ...problems
      .filter(({ code }) => code !== 'missingRating')
      .map((problem) => {
        const { pointer, message } = problem
        const fix = fixOfProblem(document, problem, names)
        return (
          <CheckItem
            key={pointer + message}
            actions={fix && <FixButton fix={fix} />}
            where={
              <Link to={to(addressOf(placeAt(document, pointer)))} onClick={onGo}>
                {wording.place(pathAt(document, pointer), names)}
              </Link>
            }
          >
            {problemSaid(document, problem, names)}
          </CheckItem>
        )
      }),
  ]
}
