/**
 * What is read page by page, each from the last of the page before on: what is deleted meanwhile leaves nothing out.
 *
 * @param read a page of so many texts at most, in ascending order, all after one; '' for the first page
 */
export async function* pagesAfter(size: number, read: (after: string) => Promise<string[]>): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const page = await read(after)
    if (page.length > 0) yield page
    if (page.length < size) return
    after = page.at(-1) as string
  }
}
