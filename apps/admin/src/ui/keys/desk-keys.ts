/** What can be done by keys on every page. */
export const deskKeys = [
  'Everywhere on the desk',
  [
    ['Ctrl K', 'find a page, a model or a lead; within a model, anything in it'],
    ['g h', 'go to where the desk opens'],
    ['g m', 'go to the models'],
    ['g l', 'go to the leads'],
    ['?', 'the keys of this page'],
  ],
] as const
