/** Such as “1 cell”, “2 cells”, “2 criteria”. */
export const counted = (count: number, noun: string): string =>
  `${count} ${count === 1 ? noun : noun === 'criterion' ? 'criteria' : `${noun}s`}`
