import { expect, test } from 'vitest'
import { models } from '../../testing/arbitraries.ts'
import { property } from '../../testing/property.ts'
import { rich } from '../../testing/rich.ts'
import { textsOf } from '../validate/texts.ts'
import { textsByPath } from './texts-by-path.ts'

test('texts are known by keys, and by numbers where there are none', () => {
  const paths = [...textsByPath(rich).keys()]
  expect(paths).toEqual(expect.arrayContaining(['title', 'tieAdvice/0', 'glossary/0/term']))
  const [option] = rich.options
  expect(paths).toContain(`options/${option?.key}/name`)
  expect(paths.filter((path) => path.startsWith('ratings/')).every((path) => path.split('/').length === 4)).toBe(true)
  expect(paths.some((path) => /^questions\/[a-z-]+\/choices\/[a-z-]+\/label$/.test(path))).toBe(true)
  expect(textsByPath(rich).get('tieAdvice/0')).toEqual({ pointer: '/tieAdvice/0', text: rich.tieAdvice?.[0] })
})

property('no two texts of a model have one path, however its lists are ordered', [models()], (model) => {
  const paths = [...textsByPath(model).keys()]
  expect(paths.length).toBe([...textsOf(model)].length)
  const turned = { ...model, options: [...model.options].reverse(), rules: [...model.rules].reverse() }
  expect(new Set(textsByPath(turned).keys())).toEqual(new Set(paths))
})
