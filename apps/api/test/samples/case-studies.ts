import { caseStudyOf, newCaseStudy, unique } from '../starter.ts'
import { list, type Samples } from './sample.ts'

export const caseStudies: Samples = {
  listPublicCaseStudies: async () => ({}),
  getPublicCaseStudy: async (api) => ({ params: { slug: (await newCaseStudy(api, { published: true })).key } }),
  listCaseStudies: async () => list('updatedAt', { q: 'shop', published: false }),
  getCaseStudy: async (api) => ({ params: { id: (await newCaseStudy(api)).id } }),
  createCaseStudy: async () => ({
    body: caseStudyOf(unique('shop'), { url: 'https://example.org/', published: true }),
  }),
  updateCaseStudy: async (api) => ({
    params: { id: (await newCaseStudy(api)).id },
    body: { revision: 1, title: { en: 'A better shop' }, url: 'https://example.org/better', published: true },
  }),
  deleteCaseStudy: async (api) => ({ params: { id: (await newCaseStudy(api)).id } }),
}
