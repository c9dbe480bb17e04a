import type { ReactNode } from 'react'
import { type ListControllerResult, useListContext } from 'react-admin'
import { Bones } from './Bones.tsx'
import { ListUnread } from './ListUnread.tsx'

interface Props {
  /** What is listed, such as "the leads". */
  of: string
  /** What is shown where there is nothing yet. */
  none: ReactNode
  /** What is shown where filters let nothing through. */
  nothingFits: ReactNode
  children: ReactNode
}

/** The rows, or why there are none: they are on the way, did not come, or nothing fits. */
export function ListState({ of, none, nothingFits, children }: Props) {
  const { isPending, error, total, ...list } = useListContext() as ListControllerResult & {
    filterValues: object
  }
  if (isPending) return <Bones of={of} />
  if (error) return <ListUnread />
  if (total === 0) return Object.keys(list.filterValues as object).length === 0 ? none : nothingFits
  return <>{children}</>
}
