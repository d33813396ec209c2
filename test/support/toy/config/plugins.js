module.exports = ({ env }) => ({
  attest: { config: { governed: ['api::recipe.recipe', 'api::home.home'] } },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});
