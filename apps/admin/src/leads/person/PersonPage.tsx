import { Stack } from '@mui/material'
import { useParams } from 'react-router-dom'
import { PageHead } from '../../ui/PageHead.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { MergeForm } from './MergeForm.tsx'
import { Takes } from './Takes.tsx'
import { usePerson } from './use-person.ts'

/** All that one person left: their takes side by side, and a way to make one lead of several. */
export function PersonPage() {
  const { id = '' } = useParams()
  const { data, error, refetch } = usePerson(id)
  if (error) return <Unread mt={6} {...{ error, refetch }} />
  if (!data) return null
  const apart = data.filter(({ mergedInto }) => mergedInto === null)
  return (
    <>
      <PageHead title={data[0]?.name ?? 'Nobody'} hint={data[0]?.email || data[0]?.phone} />
      <Stack gap={8}>
        <Takes leads={data} />
        {apart.length > 1 && (
          <MergeForm key={id} id={apart.some((lead) => lead.id === id) ? id : (apart[0]?.id ?? id)} leads={apart} />
        )}
      </Stack>
    </>
  )
}
