import { useState } from 'react'
import { UnreadableFile } from './csv-of-file.ts'

/**
 * Reads files, and says why one cannot be read.
 *
 * @param read throws `UnreadableFile` for one that is none of its kind
 */
export function useReadable(read: (file: File) => Promise<void>) {
  const [unreadable, setUnreadable] = useState('')
  return {
    /** Empty where nothing is wrong. */
    unreadable,
    async choose(file: File) {
      setUnreadable('')
      try {
        await read(file)
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error
        setUnreadable(error.message)
      }
    },
  }
}
