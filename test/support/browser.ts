import { chromium, type Browser, type Page } from 'playwright-core';

import type { Account } from './application';

const PASSWORD = 'Budkavle-demo-1';
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** A real Chromium; npm run verify finds or installs it and names it in CHROMIUM. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: ['--disable-gpu', ...QUIET, ...asRoot] });
}

/** A window of its own in which one person has logged in. */
export async function logIn(browser: Browser, url: string, account: Account): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, baseURL: url });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto('/admin/auth/login');
  await page.fill('input[name=email]', `${account}@example.org`);
  await page.fill('input[name=password]', PASSWORD);
  await page.click('button[type=submit]');
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
  return page;
}
