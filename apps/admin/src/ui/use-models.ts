import { LARGEST_PAGE, type Model } from '@verdict/contracts'
import { useGetList } from 'react-admin'

/** All models, by their address; undefined until they are there. */
export const useModels = (): Model[] | undefined =>
  useGetList<Model>('models', {
    pagination: { page: 1, perPage: LARGEST_PAGE },
    sort: { field: 'slug', order: 'ASC' },
  }).data
