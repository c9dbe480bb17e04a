import { useSearchParams } from 'react-router-dom'
import type { Cell } from '../document/matrix.ts'

/** The cell that the address opens: by its keys, or as the place of one of its fields. */
export function useOpenCell(): Cell | undefined {
  const [search] = useSearchParams()
  const [list, option = '', criterion = ''] = search.get('at')?.split('/') ?? []
  const named = list === 'ratings' ? { option, criterion } : { option: '', criterion: '' }
  const cell = {
    option: search.get('option') ?? named.option,
    criterion: search.get('criterion') ?? named.criterion,
  }
  return cell.option === '' || cell.criterion === '' ? undefined : cell
}
