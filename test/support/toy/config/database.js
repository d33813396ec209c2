module.exports = ({ env }) => {
  const url = env('DATABASE_URL');
  return {
    connection: url
      ? { client: 'postgres', connection: { connectionString: url } }
      : { client: 'sqlite', connection: { filename: env('DATABASE_FILENAME') }, useNullAsDefault: true },
  };
};
