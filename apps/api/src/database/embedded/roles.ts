import pg from 'pg'

/** Made with the server. The product signs in as it only to make what it needs itself. */
export const SUPERUSER = 'verdict'
/** Owns the product's database, and may nothing beyond it. */
const PRODUCT = 'verdict_product'
const DATABASE = 'verdict'

/** How to reach the server that listens on a port of this machine. */
export class Addresses {
  constructor(
    private readonly port: number,
    private readonly passwords: { superuser: string; product: string },
  ) {}

  /** The product's database, as the product. */
  get product(): string {
    return this.of(PRODUCT, this.passwords.product, DATABASE)
  }

  superuser(database = 'postgres'): string {
    return this.of(SUPERUSER, this.passwords.superuser, database)
  }

  private of(user: string, password: string, database: string): string {
    return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${this.port}/${database}`
  }

  /** Makes the product's database and its role, and gives it what an earlier release made as the superuser: all or nothing. */
  async prepare() {
    await this.asSuperuser('postgres', async (client) => {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
      if (rowCount === 0) await client.query(`create database ${DATABASE}`)
    })
    await this.asSuperuser(DATABASE, async (client) => {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [PRODUCT])
      await client.query(`
        begin;
        ${rowCount === 0 ? 'create' : 'alter'} role ${PRODUCT} login nosuperuser nocreatedb nocreaterole noreplication
          password ${client.escapeLiteral(this.passwords.product)};
        alter database ${DATABASE} owner to ${PRODUCT};
        ${HAND_OVER}
        commit;`)
    })
  }

  private async asSuperuser(database: string, run: (client: pg.Client) => Promise<void>) {
    const client = new pg.Client(this.superuser(database))
    client.on('error', () => {})
    await client.connect()
    await run(client).finally(() => client.end())
  }
}

/** Tables bring their indexes, sequences and types with them. What belongs to an extension stays the superuser's. */
const HAND_OVER = `
  do $$
  declare statement text;
  begin
    for statement in
      select format('alter %s %s owner to ${PRODUCT}',
          case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end,
          oid::regclass)
        from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
          and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype in ('e', 'a', 'i'))
      union all
      select format('alter routine %s owner to ${PRODUCT}', oid::regprocedure)
        from pg_proc p where pronamespace = 'public'::regnamespace
          and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = p.oid and deptype = 'e')
    loop
      execute statement;
    end loop;
  end $$;`
