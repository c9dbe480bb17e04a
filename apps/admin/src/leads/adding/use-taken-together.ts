import { TAKEN_TOGETHER, type TakenTogether, tabWith } from '@verdict/contracts/taken-together'
import { useEffect } from 'react'
import { useLatest } from '../../ui/use-latest.ts'
import { tokenIn } from './token-in.ts'

/** Hears from the tab in which an assessment is taken with a lead, once that has come to a result. */
export function useTakenTogether(lead: string, onResult: (token: string) => void) {
  const end = useLatest(onResult)
  useEffect(() => {
    const channel = new BroadcastChannel(TAKEN_TOGETHER)
    channel.onmessage = ({ data }: MessageEvent<TakenTogether>) => {
      const token = data.tab === tabWith(lead) ? tokenIn(data.token) : undefined
      if (token) end(token)
    }
    return () => channel.close()
  }, [lead, end])
}
