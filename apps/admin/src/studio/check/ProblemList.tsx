import { Link, useParams } from 'react-router-dom'
import { CheckItem, CheckList } from './CheckItem.tsx'
import { type Problems, useProblemItems } from './use-problem-items.tsx'

/** The first of the problems that prevent publishing; the others are counted. */
export function ProblemList({ most, ...problems }: Problems & { most: number }) {
  const { id } = useParams()
  const items = useProblemItems(problems)
  return (
    <CheckList>
      {items.slice(0, most)}
      {items.length > most && (
        <CheckItem
          where={
            <Link to={`/models/${id}/check`} onClick={problems.onGo}>
              See all of them
            </Link>
          }
        >
          And {items.length - most} more.
        </CheckItem>
      )}
    </CheckList>
  )
}
