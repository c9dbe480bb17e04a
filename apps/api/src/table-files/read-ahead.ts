/** Batches that are read while one is written: with one alone the database waits whenever its reply is being taken apart. */
const AHEAD = 2

/**
 * The batches of a file in their order, read ahead of whoever writes them.
 *
 * @throws what the reading of a batch threw, once it is that batch's turn
 */
export async function* readAhead<Batch>(count: number, read: (batch: number) => Promise<Batch>): AsyncGenerator<Batch> {
  const underWay: Promise<Batch>[] = []
  for (let batch = 0, begun = 0; batch < count; batch++) {
    for (; begun < count && begun <= batch + AHEAD; begun++) {
      const reading = read(begun)
      // It fails where it is awaited, unless nobody wants it any more.
      reading.catch(() => {})
      underWay.push(reading)
    }
    yield (await underWay.shift()) as Batch
  }
}

/**
 * The parts of a file: each so many ids long, read ahead. A file of nothing has one part, its header.
 *
 * @param write the bytes of some rows, and whether no rows come before them
 */
export async function* partsOf<Id, Row>(
  ids: readonly Id[],
  size: number,
  read: (ids: Id[]) => Promise<Row[]>,
  write: (rows: Row[], isFirst: boolean) => Buffer,
): AsyncGenerator<Buffer> {
  const count = Math.max(Math.ceil(ids.length / size), 1)
  let isFirst = true
  for await (const rows of readAhead(count, (batch) => read(ids.slice(batch * size, (batch + 1) * size)))) {
    yield write(rows, isFirst)
    isFirst = false
  }
}
