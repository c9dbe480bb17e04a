import { Notification } from 'react-admin'

/** What the desk says in passing. A click elsewhere does not close it: the way back that it offers would be lost with the next step of work. */
export const Notices = () => (
  <Notification slotProps={{ clickAwayListener: { mouseEvent: false, touchEvent: false } }} />
)
