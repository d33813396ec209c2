import path from 'node:path';

/** SQLite by default; PostgreSQL when DATABASE_URL is set (docs/deployment.md). */
export default ({ env }: { env: Env }) => {
  const url = env('DATABASE_URL');
  return url ? postgres(url, env) : sqlite(env('DATABASE_FILENAME', '.data/budkavle.db'));
};

type Env = ((name: string, otherwise?: string) => string) & {
  int(name: string, otherwise: number): number;
  bool(name: string, otherwise: boolean): boolean;
};

/** @param filename absolute, or relative to the application's folder */
const sqlite = (filename: string) => ({
  connection: {
    client: 'sqlite',
    connection: { filename: path.resolve(process.cwd(), filename) },
    useNullAsDefault: true,
  },
});

const postgres = (connectionString: string, env: Env) => ({
  connection: {
    client: 'postgres',
    connection: {
      connectionString,
      ssl: env.bool('DATABASE_SSL', false) && {
        rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
      },
    },
    pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
    acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
  },
});
