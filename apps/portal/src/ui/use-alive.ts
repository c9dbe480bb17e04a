import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the page can act: not as it comes from the server, nor without a script. */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
