/** What can be done by keys with leads, by place; the foot of a place says it in short. */
export const leadKeys = {
  list: [
    ['j k', 'next and previous; the first j goes to the first lead'],
    ['x', 'select'],
    ['Shift x', 'select up to here'],
    ['Enter', 'open'],
    ['o', 'take it, where it has no owner'],
    ['e', 'owner'],
    ['s', 'status'],
    ['t', 'tags'],
    ['n', 'next step'],
    ['/', 'search'],
    ['Esc', 'select none'],
  ],
  board: [
    ['← ↑ → ↓', 'from lead to lead'],
    ['Space', 'pick one up, and put it down'],
    ['← →', 'carry it'],
    ['Esc', 'leave it where it was'],
    ['Enter', 'open'],
  ],
  lead: [
    ['j k', 'next and previous of the list'],
    ['o', 'take it, where it has no owner'],
    ['n', 'next step'],
    ['c', 'write a note'],
    ['Ctrl P', 'print the brief, one page'],
  ],
} as const
