import { Weighing } from '../weighing/Weighing.tsx'
import { WeightSliders } from './WeightSliders.tsx'

/** What counts, and how much. */
export default function CriteriaTab() {
  return <Weighing sliders={<WeightSliders />} />
}
