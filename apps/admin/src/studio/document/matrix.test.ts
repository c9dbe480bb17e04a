import { validate } from '@verdict/engine/validate'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { ratingOf, unrated, withRating } from './matrix.ts'
import { firstRating } from './rating-range.ts'

const rails = { key: 'rails', name: { en: 'Rails' }, summary: { en: '' } }
const taste = { key: 'taste', name: { en: 'Taste' }, description: { en: '' }, weight: 5 }
const { options, criteria } = djangoOrNodejs

describe('the matrix of ratings follows options and criteria', () => {
  test('a new option or criterion is not rated by itself: its cells are empty, and each is a problem', () => {
    const wider = { ...djangoOrNodejs, options: [...options, rails], criteria: [...criteria, taste] }
    const cells = unrated(wider)
    expect(cells).toHaveLength(criteria.length + options.length + 1)
    expect(cells).toContainEqual({ option: 'rails', criterion: 'taste' })
    expect(validate(wider).filter(({ code }) => code === 'missingRating')).toHaveLength(cells.length)
  })
})

describe('one rating', () => {
  const [option, criterion] = [options[0]?.key ?? '', criteria[0]?.key ?? '']

  test('is set where it stands, so that a save changes one place', () => {
    const index = djangoOrNodejs.ratings.findIndex((each) => each.option === option && each.criterion === criterion)
    const { ratings } = withRating(djangoOrNodejs, option, criterion, firstRating(option, criterion, 4, 'en'))
    expect(ratings[index]).toMatchObject({ value: 4, low: 3, high: 5 })
    expect(ratings.filter((rating, i) => rating !== djangoOrNodejs.ratings[i])).toHaveLength(1)
  })

  test('is taken away and given again', () => {
    const without = withRating(djangoOrNodejs, option, criterion, undefined)
    expect(unrated(without)).toEqual([{ option, criterion }])
    expect(ratingOf(without, option, criterion)).toBeUndefined()
    const again = withRating(without, option, criterion, firstRating(option, criterion, 4, 'en'))
    expect(unrated(again)).toEqual([])
  })
})
