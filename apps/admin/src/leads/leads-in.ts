/** How many leads there are, in words such as “1,840 leads”. */
export const leadsIn = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'lead' : 'leads'}`
