/**
 * Where the path of a text leads after some keys were changed.
 *
 * @param renamed places of elements, as `renamedPlaces` has them
 */
export function followedText(path: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return path
  const steps = placeOf(path).split('/')
  if (steps[0] === 'ratings') {
    const [list, option = '', criterion = '', ...rest] = steps
    const now = (of: string, key: string) => renamed.get(`${of}/${key}`)?.split('/').at(-1) ?? key
    return [list, now('options', option), now('criteria', criterion), ...rest].join('/')
  }
  // A choice before its question: the place of its new key has the question's too.
  for (let length = steps.length; length > 1; length--) {
    const element = renamed.get(steps.slice(0, length).join('/'))
    if (element !== undefined) return pathOf([element, ...steps.slice(length)].join('/'))
  }
  return path
}

const placeOf = (path: string) =>
  path.replace(/^caseStudies\//, 'case-studies/').replace(/^glossary\//, 'overview/glossary/')
const pathOf = (place: string) =>
  place.replace(/^case-studies\//, 'caseStudies/').replace(/^overview\/glossary\//, 'glossary/')
