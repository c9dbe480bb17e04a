import { useStore } from 'react-admin'
import { useParams } from 'react-router-dom'
import { type Judgements, NOTHING_SAID } from './judgements.ts'

/** What was said of this model's criteria on this device: it is there again, and can be revised. */
export function useJudgements() {
  const { id = '' } = useParams()
  const [said, set] = useStore<Judgements>(`studio.judgements.${id}`, NOTHING_SAID)
  return { said, say: (changed: Partial<Judgements>) => set({ ...said, ...changed }), forget: () => set(NOTHING_SAID) }
}
