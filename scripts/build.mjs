import { compressAssets } from './compress-assets.mjs';
import { run, step } from './steps.mjs';

run(async () => {
  process.env['NODE_ENV'] = 'production';
  await step({
    title: 'Building the plugin',
    command: 'npm',
    args: ['run', '--silent', 'build', '-w', 'strapi-plugin-attest'],
    quiet: true,
  });
  await step({
    title: 'Building the server and the admin panel (about a minute)',
    command: 'npx',
    args: ['strapi', 'build'],
    quiet: true,
  });
  console.log('\n▸ Compressing the admin panel');
  const { before, after } = await compressAssets('dist/build');
  console.log(`  ${megabytes(before)} MB as ${megabytes(after)} MB`);
});

/** @param {number} bytes */
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
