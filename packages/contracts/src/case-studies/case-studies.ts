import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { LARGEST_PAGE, listQuery } from '../lists.ts'
import { deskPaths, paths } from '../paths.ts'
import { date, id, instant, key, link, localText, revision, searched } from '../values.ts'

const source = z.strictObject({
  title: z.string().min(1).max(500),
  url: link,
  publisher: z.string().max(200).optional(),
  published: date.optional(),
  accessed: date.optional(),
})

const content = {
  key,
  title: localText,
  summary: localText,
  option: key,
  url: link.nullish(),
  sources: z.array(source).max(50),
}

/** What is written of one. */
const written = {
  ...content,
  title: localText.refine(
    (texts) => Object.values(texts).some((text) => text.trim() !== ''),
    'A case study needs a title.',
  ),
}

/** A case study of the consultancy's library. A draft holds copies of those it uses, matched by key. */
export const caseStudy = z
  .object({ id, ...content, published: z.boolean(), createdAt: instant, updatedAt: instant, revision })
  .meta({ id: 'CaseStudy' })
export type CaseStudy = z.input<typeof caseStudy>

const publicCaseStudy = z.object({
  slug: key,
  title: localText,
  summary: localText,
  option: key,
  url: link.nullable(),
  sources: z.array(source),
})
export type PublicCaseStudy = z.input<typeof publicCaseStudy>

export const listPublicCaseStudies = endpoint({
  name: 'listPublicCaseStudies',
  tagged: true,
  summary: 'The public case studies',
  method: 'GET',
  path: paths.caseStudies,
  access: 'public',
  reply: z.array(publicCaseStudy),
})

export const getPublicCaseStudy = endpoint({
  name: 'getPublicCaseStudy',
  tagged: true,
  summary: 'One case study',
  method: 'GET',
  path: paths.caseStudy,
  access: 'public',
  params: z.object({ slug: key }),
  reply: publicCaseStudy,
  problems: { 404: 'No public case study has this name' },
})

export const listCaseStudies = endpoint({
  name: 'listCaseStudies',
  summary: 'The library of case studies',
  method: 'GET',
  path: deskPaths.adminCaseStudies,
  access: 'viewer',
  query: listQuery(
    {
      q: searched.optional(),
      id: z.array(id).max(LARGEST_PAGE).optional(),
      option: key.optional(),
      published: z.boolean().optional(),
    },
    ['updatedAt', 'key', 'option', 'createdAt'],
  ),
  reply: z.array(caseStudy),
})

export const getCaseStudy = endpoint({
  name: 'getCaseStudy',
  summary: 'One case study of the library',
  method: 'GET',
  path: deskPaths.adminCaseStudy,
  access: 'viewer',
  params: z.object({ id }),
  reply: caseStudy,
})

export const createCaseStudy = endpoint({
  name: 'createCaseStudy',
  summary: 'Adds a case study to the library',
  method: 'POST',
  path: deskPaths.adminCaseStudies,
  access: 'consultant',
  body: z.strictObject({ ...written, published: z.boolean().optional() }),
  reply: caseStudy,
  status: 201,
  problems: { 409: 'Another case study has this key' },
})

export const updateCaseStudy = endpoint({
  name: 'updateCaseStudy',
  summary: 'Changes the fields that are sent',
  method: 'PUT',
  path: deskPaths.adminCaseStudy,
  access: 'consultant',
  params: z.object({ id }),
  body: z
    .strictObject({ ...written, published: z.boolean() })
    .omit({ key: true })
    .partial()
    .extend({ revision }),
  reply: caseStudy,
  problems: { 409: 'stale: the case study has changed since; the current one is in `current`' },
})

export const deleteCaseStudy = endpoint({
  name: 'deleteCaseStudy',
  summary: 'Deletes a case study of the library; copies in drafts and versions stay',
  method: 'DELETE',
  path: deskPaths.adminCaseStudy,
  access: 'consultant',
  params: z.object({ id }),
  reply: caseStudy,
})
