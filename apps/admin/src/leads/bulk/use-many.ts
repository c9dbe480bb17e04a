import { useStore } from 'react-admin'

/** A change of very many leads that the server makes in the background. */
export interface Many {
  job: string
  /** As a sentence about some leads goes on: "set to Won". */
  said: string
  /** What takes it back; null where it takes something back itself. */
  undo: string | null
}

const NONE: Many[] = []

/** The changes that somebody began in this browser and has not seen the end of. */
export function useMany() {
  const [many, keep] = useStore<Many[]>('leads.many', NONE)
  return {
    many,
    begin: (one: Many) => keep((now) => [...(now ?? NONE).filter(({ job }) => job !== one.job), one]),
    forget: (id: string) => keep((now) => (now ?? NONE).filter(({ job }) => job !== id)),
  }
}
