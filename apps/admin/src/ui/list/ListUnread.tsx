import { useListContext } from 'react-admin'
import { Unread } from '../Unread.tsx'

/** In place of a list that could not be read. */
export function ListUnread() {
  const { error, refetch } = useListContext()
  return <Unread error={error as Error | null} refetch={() => refetch?.()} />
}
