import { List, type ListProps, Pagination, useListContext } from 'react-admin'
import { ListUnread } from './ListUnread.tsx'

/** A list as the desk shows it: `PageHead` has its title, and what cannot be read is not said to be nothing. */
export const DeskList = (props: Omit<ListProps, 'title' | 'exporter' | 'error' | 'pagination'>) => (
  <List title=" " exporter={false} error={<ListUnread />} pagination={<Pages />} {...props} />
)

/** How many there are is not known either where they could not be read. */
const Pages = () => (useListContext().error ? null : <Pagination />)
