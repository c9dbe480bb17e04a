import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { type AhpNode, ahpHierarchy } from './ahp-hierarchy.ts'
import { McdaError } from '../table/problem.ts'

const ratios = (values: readonly number[]) => values.map((x) => values.map((y) => x / y))
const leaf = (values: readonly number[]): AhpNode => ({ comparisons: ratios(values) })

/** V. Belton and T. Gear (1983): the last alternative is a copy of the second, or left out. */
const beltonGear = (alternatives: number): AhpNode => ({
  comparisons: ratios([1, 1, 1]),
  children: [
    [1, 9, 1, 9],
    [9, 1, 1, 1],
    [8, 9, 1, 9],
  ].map((values) => leaf(values.slice(0, alternatives))),
})

describe('Belton and Gear: a copy turns the order round, unless the best one counts 1', () => {
  test.each([
    {
      synthesis: 'distributive',
      alternatives: 3,
      global: [0.4511784511784512, 0.4696969696969696, 0.07912457912457913],
    },
    {
      synthesis: 'distributive',
      alternatives: 4,
      global: [0.3654320987654321, 0.28888888888888886, 0.05679012345679012, 0.28888888888888886],
    },
    { synthesis: 'ideal', alternatives: 3, global: [2 / 3, 19 / 27, 1 / 9] },
    { synthesis: 'ideal', alternatives: 4, global: [2 / 3, 19 / 27, 1 / 9, 19 / 27] },
  ] as const)('$synthesis, $alternatives', ({ synthesis, alternatives, global }) => {
    expectClose(ahpHierarchy(beltonGear(alternatives), { synthesis }).global, global)
  })
})

describe('trees', () => {
  const tree: AhpNode = {
    comparisons: ratios([3, 1]),
    children: [{ comparisons: ratios([1, 4]), children: [leaf([1, 1]), leaf([1, 3])] }, leaf([4, 1])],
  }
  test('weights are multiplied down, of any depth', () => {
    const { global, local } = ahpHierarchy(tree)
    // 3/4 · 1/5 · 1/2 + 3/4 · 4/5 · 1/4 + 1/4 · 4/5
    expectClose(global, [0.425, 0.575])
    expectClose(local.priorities, [0.75, 0.25])
    expectClose(local.children[0]?.children[1]?.priorities, [0.25, 0.75])
    expect(local.children[1]?.children).toEqual([])
  })
  test('the ideal synthesis', () => {
    expectClose(ahpHierarchy(tree, { synthesis: 'ideal' }).global, [0.15 + 0.2 + 0.25, 0.15 + 0.6 + 0.0625])
  })
  test('one leaf alone is its priorities', () => {
    expectClose(ahpHierarchy(leaf([1, 3])).global, [0.25, 0.75])
  })
  test('each node has its own consistency', () => {
    const odd = {
      ...tree,
      children: [
        tree.children?.[0] as AhpNode,
        {
          comparisons: [
            [1, 2],
            [0.5, 1],
          ],
        },
      ],
    }
    const { local } = ahpHierarchy(odd, { method: 'geometric-mean', randomIndex: 'donegan1991' })
    expect(local.children[1]).toMatchObject({ method: 'geometric-mean', consistency: { randomIndex: 'donegan1991' } })
  })
})

describe('what does not fit is named by its path', () => {
  test.each<{ case: string; root: AhpNode; error: McdaError }>([
    {
      case: 'another number of children',
      root: { comparisons: ratios([1, 1]), children: [leaf([1, 2])] },
      error: new McdaError('length', 'root compares 2 but has 1 children'),
    },
    {
      case: 'another number of alternatives',
      root: { comparisons: ratios([1, 1]), children: [leaf([1, 2]), leaf([1, 2, 3])] },
      error: new McdaError('length', 'root.children[1] ranks 3 alternatives, root.children[0] 2'),
    },
    {
      case: 'a bad judgement deep down',
      root: {
        comparisons: ratios([1, 1]),
        children: [
          leaf([1, 2]),
          {
            comparisons: [[1]],
            children: [
              {
                comparisons: [
                  [1, 2],
                  [2, 1],
                ],
              },
            ],
          },
        ],
      },
      error: new McdaError(
        'not-reciprocal',
        'root.children[1].children[0]: matrix[0][1] is 2, but matrix[1][0] is 2: it must be 1/2',
        0,
        1,
      ),
    },
  ])('$case', ({ root, error }) => {
    expect(() => ahpHierarchy(root)).toThrow(error)
  })
})
